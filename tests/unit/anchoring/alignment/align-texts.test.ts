import { expect, test } from 'vitest';
import { alignTexts } from '../../../../lib/anchoring/alignment/align-texts';
import { matchLines } from '../../../../lib/anchoring/alignment/match-lines';
import { finish } from '../../../../lib/anchoring/steps';
import { Lexicon } from '../../../../lib/anchoring/words/lexicon';
import { indexOf, wordAt } from '../words-of-text';

/** Each word of a text that went somewhere else than to itself, with where it went. */
function changes(before: string, after: string): string[] {
  const lexicon = new Lexicon();
  const [old, now] = [indexOf(before, lexicon), indexOf(after, lexicon)];
  const { slots, same } = finish(alignTexts(old, now, finish(matchLines(before, after))));
  return [...slots].flatMap((slot, at) => {
    if (same[at] === 1) return [];
    const word = wordAt(before, old, at);
    return [`${word} → ${slot < 0 ? '-' : wordAt(after, now, slot)}`];
  });
}

const prize = 'Trong 3 năm qua, tỉnh đã khen thưởng 691 tập thể và 1.780 cá nhân.';
const poverty = 'Tỷ lệ hộ nghèo giảm còn 12%, trong khi tỷ lệ hộ cận nghèo còn 7,5%.';
const support = 'Ông Nguyễn Văn A cho biết tỉnh sẽ hỗ trợ 250 hợp tác xã trong năm tới.';
const text = [prize, poverty, support].join('\n');

const cases: [title: string, edit: (text: string) => string, changes: string[]][] = [
  ['nothing changed', (all) => all, []],
  ['a line was put in', (all) => `Tin mới trong ngày hôm nay.\n${all}`, []],
  ['a figure was updated', (all) => all.replace('691', '693'), ['691 → 693']],
  [
    'figures in neighbouring lines were updated',
    (all) => all.replace('1.780', '1.802').replace('12%', '11%'),
    ['1.780 → 1.802', '12 → 11'],
  ],
  ['a word was taken out', (all) => all.replace('sẽ ', ''), ['sẽ → -']],
];

test.each(cases)('%s', (_title, edit, expected) => {
  expect(changes(text, edit(text))).toEqual(expected);
});

test('words that stand for others in the same place get their slots', () => {
  const reworded = changes(text, text.replace('khen thưởng 691 tập thể', 'vinh danh 693 đơn vị'));
  expect(reworded).toEqual(['khen → vinh', 'thưởng → danh', '691 → 693', 'tập → đơn', 'thể → vị']);
});

test('a line that moved is followed', () => {
  const moved = [support, prize, poverty].join('\n');
  expect(changes(text, moved)).toEqual([]);
});

test('a line that went took its words along', () => {
  const went = changes(text, [prize, support].join('\n'));
  expect(went).toHaveLength(indexOf(poverty).ids.length);
  expect(went.every((one) => one.endsWith('→ -'))).toBe(true);
});

test('edits all over a long text are followed by rare pairs of words', () => {
  const lines = Array.from(
    { length: 80 },
    (_, at) => `Xã số${at} có thêm hộ${at} thoát nghèo ${at}.`,
  );
  const before = lines.join(' ');
  const after = before.replaceAll('thêm', 'vừa có thêm').replaceAll('thoát', 'ra khỏi');
  const lost = changes(before, after);
  expect(lost).toHaveLength(80);
  expect(lost.every((one) => one === 'thoát → ra' || one === 'thoát → khỏi')).toBe(true);
});

test('texts that have nothing in common are not forced upon one another', () => {
  const other = 'Mưa lớn gây ngập nhiều tuyến đường ở trung tâm thành phố suốt buổi sáng nay';
  expect(changes(prize.repeat(40), other.repeat(40)).length).toBeGreaterThan(400);
});

test('an empty text aligns with any', () => {
  expect(changes('', text)).toEqual([]);
  expect(changes('Có 691', '')).toEqual(['Có → -', '691 → -']);
});
