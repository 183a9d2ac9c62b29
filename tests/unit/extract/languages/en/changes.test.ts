import { expect, test } from 'vitest';
import { changes } from '../../../../../lib/extract/languages/en/changes';
import { wholeMatch } from '../whole-match';

test.each([
  ['verbs', 'rose', 'rise'],
  ['verbs', 'plummeted', 'fall'],
  ['weakVerbs', 'gained', 'rise'],
  ['weakVerbs', 'lost', 'fall'],
  ['causes', 'raised', 'rise'],
  ['causes', 'slashed', 'fall'],
  ['bases', 'up from', 'rise'],
  ['bases', 'down from', 'fall'],
  ['after', 'pay rise', 'rise'],
  ['after', 'drop', 'fall'],
] as const)('%s: "%s" is a %s', (table, phrase, way) => {
  expect(wholeMatch(changes[table], phrase)).toBe(way);
});

test('what may stand between a verb and its figure is no verb', () => {
  expect(wholeMatch(changes.fillers, 'by')).toBe(true);
  expect(wholeMatch(changes.links, 'to just')).toBe(true);
  expect(wholeMatch(changes.verbs, 'by')).toBeUndefined();
  expect(changes.endsAlike).toBe(true);
});
