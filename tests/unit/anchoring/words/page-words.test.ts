import { expect, test } from 'vitest';
import { finish } from '../../../../lib/anchoring/steps';
import { PageWords } from '../../../../lib/anchoring/words/page-words';

test('a text is indexed once, in steps or at once', () => {
  const page = new PageWords('một hai');
  const index = finish(page.prepare());
  expect(page.index).toBe(index);
  expect(finish(page.prepare())).toBe(index);
  expect(new PageWords('một hai').index.ids).toHaveLength(2);
});
