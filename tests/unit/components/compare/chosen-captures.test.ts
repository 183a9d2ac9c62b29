import { expect, test } from 'vitest';
import { chosenCaptures } from '../../../../components/compare/chosen-captures';

const captures = ['a', 'b', 'c'].map((id, day) => ({ id, takenAt: `2026-05-1${day}T08:00:00Z` }));

const cases: [title: string, named: { from?: string; to?: string }, chosen: string][] = [
  ['the last two, where the address names none', {}, 'b c'],
  ['the one before, where it names the later', { to: 'b' }, 'a b'],
  ['the last, where it names the earlier', { from: 'a' }, 'a c'],
  ['both that it names, in any order', { from: 'c', to: 'a' }, 'c a'],
  ['the last two, where it names what is not there', { from: 'x', to: 'y' }, 'b c'],
  ['the first and the next, where it names the first as the later', { to: 'a' }, 'b a'],
];

test.each(cases)('%s', (_title, named, chosen) => {
  const pair = chosenCaptures(captures, named);
  expect(`${pair?.from.id} ${pair?.to.id}`).toBe(chosen);
});

test('fewer than two are no pair', () => {
  expect(chosenCaptures(captures.slice(0, 1), {})).toBeNull();
  expect(chosenCaptures([], { from: 'a' })).toBeNull();
});
