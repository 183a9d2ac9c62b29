import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../../../lib/anchoring/comparison/diff';

const cases: [title: string, before: string, after: string, edits: string][] = [
  ['nothing changed', 'abc', 'abc', ' a b c'],
  ['one replaced', 'abc', 'axc', ' a-b+x c'],
  ['one added at the start', 'bc', 'abc', '+a b c'],
  ['one removed at the end', 'abc', 'ab', ' a b-c'],
  ['all new', '', 'ab', '+a+b'],
  ['all gone', 'ab', '', '-a-b'],
  ['both empty', '', '', ''],
];
const signs = { same: ' ', added: '+', removed: '-' };

test.each(cases)('%s', (_title, before, after, edits) => {
  const told = diff([...before], [...after]).map(
    (edit) =>
      signs[edit.state] + (edit.state === 'added' ? after[edit.after] : before[edit.before]),
  );
  expect(told.join('')).toBe(edits);
});

test('the edits lead from either list to the other', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const edits = diff(before, after);
      const olds = edits
        .filter(({ state }) => state !== 'added')
        .map((edit) => before[edit.before]);
      const news = edits
        .filter(({ state }) => state !== 'removed')
        .map((edit) => after[edit.after]);
      expect(olds).toEqual(before);
      expect(news).toEqual(after);
    }),
  );
});
