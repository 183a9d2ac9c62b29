import { expect, test } from 'vitest';
import { changes } from '../../../../../lib/extract/languages/vi/changes';
import { wholeMatch } from '../whole-match';

test.each([
  ['verbs', 'tăng vọt', 'rise'],
  ['verbs', 'giảm xuống còn', 'fall'],
  ['weakVerbs', 'thêm', 'rise'],
  ['weakVerbs', 'mất', 'fall'],
  ['causes', 'nâng', 'rise'],
  ['causes', 'cắt giảm', 'fall'],
  ['bases', 'tăng so với mức', 'rise'],
  ['bases', 'giảm từ mức', 'fall'],
] as const)('%s: "%s" is a %s', (table, phrase, way) => {
  expect(wholeMatch(changes[table], phrase)).toBe(way);
});

test('what may stand between a verb and its figure is no verb', () => {
  expect(wholeMatch(changes.fillers, 'mức')).toBe(true);
  expect(wholeMatch(changes.links, 'lên tới')).toBe(true);
  expect(wholeMatch(changes.verbs, 'mức')).toBeUndefined();
  expect(changes.endsAlike).toBe(false);
});
