import { expect, test } from 'vitest';
import { words } from '../../../../../lib/extract/names/languages/words';

test('the words of a running text stand folded, once each', () => {
  expect([...words(' Hoà hòa\n Mr. ')]).toEqual(['hòa', 'mr.']);
});
