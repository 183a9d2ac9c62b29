import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../../../lib/extract/names/documents/document-grammar';

/** A text and the documents in it: as written, and who issued them. */
const cases: [string, [string, string?][]][] = [
  [
    'thực hiện Kết luận số 05-KL/TW của Bộ Chính trị',
    [['Kết luận số 05-KL/TW', 'Trung ương Đảng']],
  ],
  ['theo Nghị định 91/2023/NĐ-CP ngày 3/5', [['Nghị định 91/2023/NĐ-CP', 'Chính phủ']]],
  ['Quyết định số 245/QĐ-TTg được ban hành', [['Quyết định số 245/QĐ-TTg', 'Thủ tướng Chính phủ']]],
  [
    'Thông tư 12/2022/TT-BYT và Thông tư liên tịch số 7/2013/TTLT-BTP',
    [
      ['Thông tư 12/2022/TT-BYT', 'Bộ Y tế'],
      ['Thông tư liên tịch số 7/2013/TTLT-BTP', 'Bộ Tư pháp'],
    ],
  ],
  ['căn cứ 88/KH-UBND, các xã triển khai', [['88/KH-UBND', 'Ủy ban nhân dân']]],
  ['Luật số 14/2008/QH12', [['Luật số 14/2008/QH12', 'Quốc hội']]],
  ['công văn 412 của sở', [['công văn 412']]],
  [
    'Nghị quyết Hội nghị Trung ương 7 khóa XI, XII về xây dựng Đảng',
    [['Nghị quyết Hội nghị Trung ương 7 khóa XI, XII']],
  ],
  ['nghị quyết trung ương 5 (lần 2)', [['nghị quyết trung ương 5 (lần 2)']]],
  ['Nghị quyết Đại hội XI của Đảng', [['Nghị quyết Đại hội XI của Đảng']]],
  [
    'under the Clean Water Act of 1972 and Resolution 242',
    [['Clean Water Act of 1972'], ['Resolution 242']],
  ],
  ['the 14th amendment, and Marbury v. Madison', [['14th amendment'], ['Marbury v. Madison']]],
  ['Kế hoạch 5 năm đạt 90%', []],
  ['Kết luận 12 người bị thương', []],
  ['Báo cáo cho biết 691 tập thể', []],
  ['The Act was passed', []],
  ['tỷ số 2-1, ngày 17/5/2024', []],
];

describe('findDocuments', () => {
  it.each(cases)('in "%s"', (text, documents) => {
    const found = findDocuments(text).map(({ start, end, body }) => [text.slice(start, end), body]);
    expect(found).toEqual(documents.map(([name, body]) => [name, body]));
  });

  it('gives kind and number as written', () => {
    expect(findDocuments('theo Chỉ thị số 05-CT/TW')).toMatchObject([
      { kind: 'Chỉ thị', number: '05-CT/TW', rule: 'kind and number with its mark' },
    ]);
  });
});
