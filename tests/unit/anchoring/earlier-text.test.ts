import { expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { EarlierText } from '../../../lib/anchoring/earlier-text';
import { finish } from '../../../lib/anchoring/steps';
import { PageWords } from '../../../lib/anchoring/words/page-words';

const lines = [
  'Trong 3 năm qua, tỉnh đã khen thưởng 691 tập thể và 1.780 cá nhân có thành tích xuất sắc.',
  'Bị cáo, một thanh niên 34-tuổi ở huyện Kế Sách, nhận mức án 12 năm tù vào chiều thứ Sáu.',
  'Ông Nguyễn Văn A cho biết tỉnh sẽ tiếp tục hỗ trợ 250 hợp tác xã trong năm tới.',
];
const before = lines.join('\n');

function targetOf(exact: string) {
  const start = before.indexOf(exact);
  return describeTarget(before, { start, end: start + exact.length }, []);
}

function follow(exact: string, after: string) {
  const anchor = new EarlierText(before, new PageWords(after)).follow(targetOf(exact));
  return anchor.state === 'gone'
    ? 'gone'
    : `${anchor.state}: ${after.slice(anchor.start, anchor.end)}`;
}

test('a text has the targets that were described in it', () => {
  const earlier = new EarlierText(before, new PageWords(''));
  expect(earlier.has(targetOf('691 tập thể'))).toBe(true);
  expect(new EarlierText(`x${before}`, new PageWords('')).has(targetOf('691'))).toBe(false);
});

test('a target in lines that the page has still is kept without a look at words', () => {
  const after = `Tin mới.\n${before}`;
  const earlier = new EarlierText(before, new PageWords(after));
  const start = after.indexOf('691');
  expect(finish(earlier.keep(targetOf('691')))).toEqual({ state: 'intact', start, end: start + 3 });
  const edited = new EarlierText(before, new PageWords(before.replace('691', '693')));
  expect(finish(edited.keep(targetOf('691')))).toBeUndefined();
  expect(finish(edited.keep(targetOf('250 hợp tác xã')))).toMatchObject({ state: 'intact' });
});

const cases: [title: string, quote: string, edit: (text: string) => string, found: string][] = [
  ['what stayed', '250 hợp tác xã', (text) => text, 'intact: 250 hợp tác xã'],
  ['a figure updated', '691 tập thể', (text) => text.replace('691', '693'), 'changed: 693 tập thể'],
  [
    'a figure whose whole word was replaced',
    '34',
    (text) => text.replace('34-tuổi', 'trẻ'),
    'changed: trẻ',
  ],
  ['a line that went', '250 hợp tác xã', () => lines.slice(0, 2).join('\n'), 'gone'],
  [
    'a name in a sentence written anew around it',
    'Nguyễn Văn A',
    (text) => text.replace(lines[2] ?? '', 'Sáng nay ông Nguyễn Văn A nói tỉnh sẽ lo việc đó.'),
    'intact: Nguyễn Văn A',
  ],
  ['everything', '691', () => '', 'gone'],
  [
    'a quote over two lines',
    `tù vào chiều thứ Sáu.\nÔng`,
    (text) => `a\n${text}`,
    'intact: tù vào chiều thứ Sáu.\nÔng',
  ],
];

test.each(cases)('%s', (_title, quote, edit, found) => {
  expect(follow(quote, edit(before))).toBe(found);
});
