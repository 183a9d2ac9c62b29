import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

const scoresOf = (language: string, text: string) =>
  readQuantities(text, { language })
    .filter(({ measure }) => measure === 'score')
    .map(({ value, valueMax }) => `${value}-${valueMax}`);

test.each<[language: string, text: string, ...scores: string[]]>([
  ['vi', 'Việt Nam thắng Thái Lan 3-1.', '3-1'],
  ['vi', 'Hai đội hòa 2 - 2.', '2-2'],
  ['en', 'They won 4:0 at home.', '4-0'],
  ['en', 'Europe lead 14½-13½.', '14.5-13.5'],
  ['en', 'He won 2 and 1.', '2-1'],
  ['en', 'The 13-21-3 record stands.', '13-21'],
  ['en', 'The bill passed 218-210.', '218-210'],
  ['en', 'Leeds beat Derby 3-1 and Hull 2-0.', '3-1', '2-0'],
])('%s: %s', (language, text, ...scores) => {
  expect(scoresOf(language, text)).toEqual(scores);
});

test.each([
  ['vi', 'Mưa 150 - 300mm.'],
  ['vi', 'Có 3-4 người.'],
  ['en', 'They won 3-5 times.'],
  ['en', 'Call 555-0142.'],
  ['en', 'Between 10 and 5 of them.'],
  ['en', 'Code 222-333-4444.'],
  ['vi', 'Ngày 30 - 4 - 1967.'],
])('%s: there is no score in "%s"', (language, text) => {
  expect(scoresOf(language, text)).toEqual([]);
});
