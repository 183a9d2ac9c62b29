import { expect, test } from 'vitest';
import { matchLines } from '../../../../lib/anchoring/alignment/match-lines';
import { finish } from '../../../../lib/anchoring/steps';

const prize = 'Trong 3 năm qua, tỉnh đã khen thưởng 691 tập thể và 1.780 cá nhân.';
const poverty = 'Tỷ lệ hộ nghèo giảm còn 12%, trong khi tỷ lệ hộ cận nghèo còn 7,5%.';
const support = 'Ông Nguyễn Văn A cho biết tỉnh sẽ hỗ trợ 250 hợp tác xã trong năm tới.';

/** The shared lines of two texts, a moved one after an arrow. */
function shared(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [before.join('\n'), after.join('\n')];
  return finish(matchLines(old, now)).map((lines) => {
    const text = old.slice(lines.before, lines.before + lines.length);
    expect(now.slice(lines.after, lines.after + lines.length)).toBe(text);
    return `${lines.isMoved ? '> ' : ''}${text}`;
  });
}

test('lines that stayed are one piece', () => {
  expect(shared([prize, poverty], [prize, poverty])).toEqual([`${prize}\n${poverty}`]);
});

test('lines around one that was put in are two pieces', () => {
  expect(shared([prize, poverty], [prize, support, poverty])).toEqual([prize, poverty]);
});

test('a line that moved is told as moved', () => {
  const before = [prize, poverty, support, 'Hết tin trong ngày của phóng viên thường trú.'];
  const after = [poverty, support, 'Hết tin trong ngày của phóng viên thường trú.', prize];
  expect(shared(before, after)[0]).toBe(`> ${prize}`);
});

test('a short line alone proves nothing, beside a long one it does', () => {
  expect(shared(['12%', prize], ['12%', support])).toEqual([]);
  expect(shared(['12%', prize], ['12%', prize])).toEqual([`12%\n${prize}`]);
});

test('a line that stands twice is no moved line', () => {
  expect(shared([prize, poverty], [support, poverty, prize, prize])).not.toContain(`> ${prize}`);
});

test('empty texts share nothing', () => {
  expect(finish(matchLines('', ''))).toEqual([]);
  expect(finish(matchLines(prize, ''))).toEqual([]);
});
