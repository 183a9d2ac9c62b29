import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonRuns } from '../../../../lib/anchoring/alignment/common-runs';
import { finish } from '../../../../lib/anchoring/steps';

const numbers = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));

/** The letters that two words have in common in the same order. */
function common(before: string, after: string): string {
  return finish(commonRuns(numbers(before), numbers(after)))
    .map((run) => before.slice(run.before, run.before + run.length))
    .join('');
}

const cases: [title: string, before: string, after: string, letters: string][] = [
  ['the same', 'abc', 'abc', 'abc'],
  ['one put in', 'abcd', 'abxcd', 'abcd'],
  ['one taken out', 'abxcd', 'abcd', 'abcd'],
  ['one replaced', 'abxcd', 'abycd', 'abcd'],
  ['nothing in common', 'abc', 'xyz', ''],
  ['one list is empty', '', 'abc', ''],
  ['what moved is not in order', 'abcdefx', 'xabcdef', 'abcdef'],
  ['what is unique only in a gap', 'a12b13c', 'xa12yb13zc', 'a12b13c'],
  ['what both repeat beside what is unique', 'xaabx', 'yaaby', 'aab'],
  ['what both only repeat is left', 'xabab', 'ybaba', ''],
];

test.each(cases)('%s', (_title, before, after, letters) => {
  expect(common(before, after)).toBe(letters);
});

const list = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 });

test('runs are the same in both lists, rise and do not overlap', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      let [old, now] = [0, 0];
      for (const run of finish(commonRuns(before, after))) {
        expect(run.length).toBeGreaterThan(0);
        expect(run.before).toBeGreaterThanOrEqual(old);
        expect(run.after).toBeGreaterThanOrEqual(now);
        const part = (from: readonly number[], at: number) => from.slice(at, at + run.length);
        expect(part(before, run.before)).toEqual(part(after, run.after));
        old = run.before + run.length;
        now = run.after + run.length;
      }
    }),
  );
});
