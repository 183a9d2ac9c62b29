import { describe, expect, it } from 'vitest';
import { vietnameseTitles } from '../../../../../lib/extract/names/documents/vietnamese-titles';
import { endless, firstFinds } from './first-finds';

const findsOf = (text: string) => firstFinds(vietnameseTitles, text);

describe('vietnameseTitles', () => {
  it.each([
    ['ký Hiệp định Paris giúp các bên', 'Hiệp định Paris'],
    [
      'ký Hiệp định Đối tác kinh tế toàn diện khu vực năm 2020',
      'Hiệp định Đối tác kinh tế toàn diện khu vực',
    ],
    ['Điều 5 luật Phòng chống ma túy nêu', 'luật Phòng chống ma túy'],
    ['Luật Bảo vệ môi trường năm 2020.', 'Luật Bảo vệ môi trường năm 2020'],
    ['Luật Đất đai số 31/2024/QH15 có', 'Luật Đất đai số 31/2024/QH15'],
    ['Luật Phục hồi rừng sẽ', 'Luật Phục hồi rừng'],
    ['trong Hiến pháp Mỹ có', 'Hiến pháp Mỹ'],
  ])('find first in "%s": %s', (text, first) => {
    expect(findsOf(text)[0]).toBe(first);
  });

  it.each([
    'Luật sư Nguyễn Văn Hậu',
    'Luật mới sẽ áp dụng',
    'Tòa án Hiến pháp Đức',
    'Hiệp định được ký',
  ])('find nothing in "%s"', (text) => {
    expect(findsOf(text)).toEqual([]);
  });

  it('read a long text without end in little time', () => {
    const start = performance.now();
    findsOf(endless);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
