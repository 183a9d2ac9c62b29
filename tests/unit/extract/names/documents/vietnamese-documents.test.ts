import { describe, expect, it } from 'vitest';
import { vietnameseNumbers } from '../../../../../lib/extract/names/documents/vietnamese-documents';
import { endless, firstFinds } from './first-finds';

const findsOf = (text: string) => firstFinds(vietnameseNumbers, text);

describe('vietnameseNumbers', () => {
  it.each([
    ['theo Quyết định số 411/QĐ-TTg ký', 'Quyết định số 411/QĐ-TTg'],
    ['căn cứ 88/KH-UBND, xã', '88/KH-UBND'],
    ['vượt QCVN 40:2011/BTNMT', 'QCVN 40:2011/BTNMT'],
    ['Nghị quyết số 30a giúp', 'Nghị quyết số 30a'],
    ['Nghị quyết 30a giúp', 'Nghị quyết 30a'],
    ['Nghị quyết Trung ương 4 khóa XII chỉ', 'Nghị quyết Trung ương 4 khóa XII'],
  ])('find first in "%s": %s', (text, first) => {
    expect(findsOf(text)[0]).toBe(first);
  });

  it.each([
    'Quy định 8 giờ làm việc',
    'Quyết định 3 người nghỉ',
    'Kế hoạch 5 năm',
    'Kết luận 1,5 tỷ đồng',
  ])('find nothing in "%s"', (text) => {
    expect(findsOf(text)).toEqual([]);
  });

  it('read a long text without end in little time', () => {
    const start = performance.now();
    findsOf(endless);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
