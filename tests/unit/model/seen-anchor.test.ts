import { expect, test } from 'vitest';
import { seenAnchor } from '../../../lib/model/seen-anchor';
import { sampleId, targetOf } from '../store/sample-rows';

const annotation = sampleId(1);

test('a passage was seen intact, changed with its new place, or gone', () => {
  for (const seen of [
    { annotation, state: 'intact' },
    { annotation, state: 'changed', target: targetOf('693 tập thể') },
    { annotation, state: 'gone' },
  ]) {
    expect(seenAnchor.parse(seen)).toEqual(seen);
  }
});

test.each([
  ['a change without its new place', { annotation, state: 'changed' }],
  ['a new place without a quote', { annotation, state: 'changed', target: { selectors: {} } }],
  ['an unknown state', { annotation, state: 'moved' }],
  ['an id that is none', { annotation: '../x', state: 'gone' }],
])('%s is refused', (_title, seen) => {
  expect(seenAnchor.safeParse(seen).success).toBe(false);
});
