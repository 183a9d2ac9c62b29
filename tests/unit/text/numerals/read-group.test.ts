import { expect, test } from 'vitest';
import { readGroup } from '../../../../lib/text/numerals/read-group';
import { readingOf, restFrom } from './reading-of';

test.each([
  ['en', '12.5 per cent', { value: 12.5, digits: true }, 'per cent'],
  ['en', 'two hundred and three boats', { value: 203, digits: false }, 'boats'],
  ['en', 'a hundred boats', { value: 100, digits: false }, 'boats'],
  ['en', 'point seven seven', { value: 0.77, digits: true }, ''],
  ['vi', 'hai mươi mốt người', { value: 21, digits: false }, 'người'],
] as const)('%s: "%s" begins with a group', (language, text, expected, rest) => {
  const reading = readingOf(text, language);
  const group = readGroup(reading, 0);
  expect(group).toMatchObject(expected);
  expect(restFrom(reading, group?.end ?? 0)).toBe(rest);
});

test.each(['a boat', 'boats', 'a third win', ''])('"%s" begins with none', (text) => {
  expect(readGroup(readingOf(text, 'en'), 0)).toBeUndefined();
});
