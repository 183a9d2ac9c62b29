import { expect, test } from 'vitest';
import { finish, PageWords } from '../../../lib/anchoring/page-words';

test('a generator is run to what it returns', () => {
  function* steps(): Generator<void, number> {
    yield;
    yield;
    return 3;
  }
  expect(finish(steps())).toBe(3);
});

test('a text is indexed once, in steps or at once', () => {
  const page = new PageWords('một hai');
  const index = finish(page.prepare());
  expect(page.index).toBe(index);
  expect(finish(page.prepare())).toBe(index);
  expect(new PageWords('một hai').index.ids).toHaveLength(2);
});
