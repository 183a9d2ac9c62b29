import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../../../lib/anchoring/comparison/diff';
import { movedParagraphs } from '../../../../lib/anchoring/comparison/moved-paragraphs';
import type { BlockRole } from '../../../../lib/model/block-role';

/** Paragraphs by letters, each letter another sentence. */
const sentence = (letter: string) => `The ${letter} board has met again on Monday.`;
const figure = (letter: string) => `${letter.codePointAt(0)} boats`;

function moved(
  before: string,
  after: string,
  { say = sentence, role = 'paragraph' as BlockRole } = {},
) {
  const keys = { before: [...before].map(say), after: [...after].map(say) };
  const edits = diff(keys.before, keys.after);
  const { from, to } = movedParagraphs(
    edits,
    keys.before.map(() => ({ role })),
    keys,
  );
  return {
    from: [...from].map((at) => before[at]).join(''),
    to: [...to].map(([at, way]) => `${after[at]} ${way}`),
  };
}

const cases: [before: string, after: string, to: string[]][] = [
  ['abcd', 'dabc', ['d up']],
  ['abcd', 'bcda', ['a down']],
  ['abcdef', 'badcef', ['a down', 'c down']],
  ['abcd', 'abcd', []],
  ['abcd', 'abc', []],
  ['abcd', 'xabcd', []],
];

test.each(cases)('from %s to %s', (before, after, to) => {
  expect(moved(before, after)).toEqual({ from: to.map((one) => one[0]).join(''), to });
});

test('what went or came twice is not known to have moved', () => {
  expect(moved('zzabcd', 'abcdz').to).toEqual([]);
  expect(moved('abcdz', 'zzabcd').to).toEqual([]);
});

test('cells of tables and a few words do not move', () => {
  expect(moved('abcd', 'dabc', { role: 'tableCell' }).to).toEqual([]);
  expect(moved('abcd', 'dabc', { say: figure }).to).toEqual([]);
});

test('where nothing stayed, nothing moved', () => {
  const keys = { before: [sentence('a')], after: [sentence('a')] };
  const replaced = [
    { state: 'removed', before: 0, after: 0 },
    { state: 'added', before: 1, after: 0 },
  ] as const;
  expect(movedParagraphs(replaced, [{ role: 'paragraph' }], keys).to.size).toBe(0);
});

test('whatever moves, each text is told once of each list', () => {
  const order = fc.shuffledSubarray([...'abcdefgh'], { minLength: 1 });
  fc.assert(
    fc.property(order, order, (before, after) => {
      const { from, to } = moved(before.join(''), after.join(''));
      expect(to.map((one) => one[0]).sort()).toEqual([...from].sort());
    }),
  );
});
