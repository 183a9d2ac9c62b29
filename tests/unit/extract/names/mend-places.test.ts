import { describe, expect, it } from 'vitest';
import { mendPlace } from '../../../../lib/extract/names/mend-places';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { mendedBy } from './place-in';

const mend = (text: string, exact: string, kind: NameKind) =>
  mendedBy(mendPlace, text, exact, kind);

describe('mendPlace', () => {
  it.each([
    ['ở huyện Vĩnh Thạnh nay', 'Vĩnh Thạnh', 'LOC', 'LOC huyện Vĩnh Thạnh'],
    ['gần ga Bình Triệu cũ', 'Bình Triệu', 'LOC', 'LOC ga Bình Triệu'],
    ['ở thị trấn Lăng Cô nay', 'trấn Lăng Cô', 'LOC', 'LOC thị trấn Lăng Cô'],
    ['trên đường Nguyễn Đình Chiểu', 'Nguyễn Đình Chiểu', 'PER', 'LOC đường Nguyễn Đình Chiểu'],
    ['khắp nông thôn Cà Mau', 'thôn Cà Mau', 'LOC', 'LOC Cà Mau'],
    ['ra Thái Bình Dương rồi', 'Thái Bình Dương', 'PER', 'LOC Thái Bình Dương'],
  ] as const)('in "%s" makes of "%s" (%s): %s', (text, exact, kind, mended) => {
    expect(mend(text, exact, kind)).toBe(mended);
  });

  it.each(['Chủ tịch nước Nguyễn Phú Trọng nói', 'Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng'])(
    'gives the office its class word in "%s"',
    (text) => {
      expect(mend(text, 'nước Nguyễn Phú Trọng', 'LOC')).toBe('PER Nguyễn Phú Trọng');
    },
  );

  it('leaves other names as they are', () => {
    expect(mend('ông Lê Văn Tám ở Huế', 'Lê Văn Tám', 'PER')).toBe('PER Lê Văn Tám');
    expect(mend('đến trong nước Pháp', 'Pháp', 'LOC')).toBe('LOC Pháp');
  });
});
