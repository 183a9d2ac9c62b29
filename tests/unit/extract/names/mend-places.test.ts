import { describe, expect, it } from 'vitest';
import { mendPlace } from '../../../../lib/extract/names/mend-places';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

function mend(text: string, exact: string, kind: NameKind): string {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  const span = mendPlace({ start, end, kind, confidence: 0.9 }, { tokens, from, to, model });
  return `${span.kind} ${text.slice(span.start, span.end)}`;
}

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
