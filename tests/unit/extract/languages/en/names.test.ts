import { expect, test } from 'vitest';
import { names, scoreCues } from '../../../../../lib/extract/languages/en/names';
import { wholeMatch } from '../whole-match';

test.each([
  ['flight', 'always'],
  ['covid', 'always'],
  ['super bowl', 'always'],
  ['page', 'bare'],
  ['grade', 'bare'],
  ['people', undefined],
])('a number after "%s" names something: %s', (head, value) => {
  expect(wholeMatch(names, head)).toBe(value);
});

test.each(['beat', 'won', 'draw', 'voted'])('"%s" speaks of scores', (cue) => {
  expect(wholeMatch(scoreCues, cue)).toBe(true);
});
