import { expect, test } from 'vitest';
import { keptPlace } from '../../../../components/list/row-places';

test.each([
  ['the row that moves up', 5, 3, 5],
  ['the last row when the last one went', 9, 2, 5],
  ['the same button of it', 11, 1, 3],
  ['the first place when nothing is left', 9, 0, 1],
])('the focus goes to %s', (_, place, count, kept) => {
  expect(keptPlace(place, count)).toBe(kept);
});
