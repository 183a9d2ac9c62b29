import { expect, test } from 'vitest';
import { labelBy } from '../../../../../scripts/train/article/line-labels';

const isText = labelBy(
  'The pier\n\nThe city carried more people than in any year before, says its office.',
);

test.each([
  ['The city carried more people than in any year before, says its office.', true],
  ['The city carried more people than in any year before', true],
  ['The pier', true],
  ['The port', false],
  ['More people than ever were fined by the office of the city this year.', false],
  ['—', false],
])('%s: %s', (line, expected) => {
  expect(isText(line)).toBe(expected);
});
