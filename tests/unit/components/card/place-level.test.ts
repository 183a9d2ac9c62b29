import { expect, test } from 'vitest';
import { levelWord } from '../../../../components/card/place-level';
import { placeLevels } from '../../../../lib/extract/names/languages/vi';

test('every level that a class word stands for has a name', () => {
  const levels = [...new Set(placeLevels.values())];
  expect(levels.filter((level) => levelWord(level) === undefined)).toEqual([]);
});

test('a level of another version has none', () => {
  expect(levelWord('galaxy')).toBeUndefined();
});
