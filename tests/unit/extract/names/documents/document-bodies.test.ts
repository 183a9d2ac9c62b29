import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../../lib/extract/names/documents/document-bodies';

describe('bodyOf', () => {
  it.each([
    ['18-NQ/TW', 'Trung ương Đảng'],
    ['115/2023/NĐ-CP', 'Chính phủ'],
    ['411/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['31/2024/QH15', 'Quốc hội'],
    ['1104/NQ-UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
    ['214/KH-UBND', 'Ủy ban nhân dân'],
    ['29/2024/TT-BGDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['05-NQ/TU', 'Tỉnh ủy'],
  ])('reads from %s that it is of %s', (number, body) => {
    expect(bodyOf(number)).toBe(body);
  });

  it.each(['42', '2016/679', ''])('does not read it from "%s"', (number) => {
    expect(bodyOf(number)).toBeUndefined();
  });
});
