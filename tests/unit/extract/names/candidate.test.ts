import { expect, test } from 'vitest';
import { type Candidate, withoutOverlaps } from '../../../../lib/extract/names/candidate';

const span = (blockIndex: number, start: number, end: number): Candidate => ({
  ...{ blockIndex, start, end },
  ...{ type: 'other', rule: 'a test', confidence: 1 },
});

test('of two that overlap the earlier in the list stays, and all come in reading order', () => {
  const [first, inside, beside, other] = [
    span(1, 5, 9),
    span(1, 8, 12),
    span(1, 9, 12),
    span(0, 5, 9),
  ];
  expect(withoutOverlaps([first, inside, beside, other])).toEqual([other, first, beside]);
});
