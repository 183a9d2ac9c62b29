import { expect, test } from 'vitest';
import { sentenceAt, sentences } from '../../../lib/text/sentences';

const cases: [title: string, text: string, count: number][] = [
  ['plain sentences', 'Một câu. Hai câu! Ba câu?', 3],
  ['abbreviations of titles and places', 'GS.TS. Nguyễn Lan ở TP. HCM. Ông Mẫn đến.', 2],
  [
    'initials and English abbreviations',
    'The U.S. Army met Mr. J. Smith. He left at 9 p.m. Friday.',
    2,
  ],
  ['figures', 'Có 1.780 người. Còn 2,5 triệu nữa.', 2],
  ['closing quotes', 'Ông nói: “Tôi đi.” Rồi ông đi.', 2],
  ['the sign-off of the agency', 'Được tặng Bằng khen./.', 1],
  ['an ellipsis before a small letter', 'Chờ… rồi đi. Hết.', 2],
  ['a question in the middle', '"Ai?" ông hỏi. Không ai đáp.', 2],
  ['nothing', '  ', 0],
];

test.each(cases)('%s', (_title, text, count) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toHaveLength(count);
});

test('the sentence at an offset has no white space around it', () => {
  const text = 'Một câu.  Có 1.780 người. Hết.';
  const { start, end } = sentenceAt(text, text.indexOf('780'));
  expect(text.slice(start, end)).toBe('Có 1.780 người.');
});

test('a text without sentences is one', () => {
  expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 });
});
