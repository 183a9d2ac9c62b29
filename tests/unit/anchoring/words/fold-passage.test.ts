import { expect, test } from 'vitest';
import { foldPassage, foldWord } from '../../../../lib/anchoring/words/fold-passage';

const same: [title: string, one: string, other: string][] = [
  ['compositions', 'Tỉnh ủy', 'Tỉnh ủy'.normalize('NFD')],
  ['white space', 'một  hai\n ba ', 'một hai ba'],
  ['no-break spaces', '250\u00a0hợp tác xã', '250 hợp tác xã'],
  ['soft hyphens and zero-width characters', 'Ver\u00adtrag\u200b', 'Vertrag'],
  ['quotation marks', '\u201cSudan\u2019s\u201d', '"Sudan\'s"'],
];

test.each(same)('%s make no difference', (_title, one, other) => {
  expect(foldPassage(one)).toBe(foldPassage(other));
});

test('case makes one in a passage and none in a word', () => {
  expect(foldPassage('Tỉnh')).not.toBe(foldPassage('tỉnh'));
  expect(foldWord('TỈNH')).toBe(foldWord('tỉnh'));
});

test('accents make a difference', () => {
  expect(foldWord('tỉnh')).not.toBe(foldWord('tình'));
});
