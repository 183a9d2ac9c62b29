import { expect, test } from 'vitest';
import { carriedSuggestions } from '../../../lib/reading/carried-suggestions';
import { suggestedFigure } from '../../fakes/suggestions';

const blocks = (...texts: string[]) => texts.map((text) => ({ role: 'paragraph' as const, text }));

const cases: [title: string, now: string[], places: number[]][] = [
  ['stay where nothing moved', ['12 boats', '7 piers', '12 boats'], [0, 1, 2]],
  ['move down below a new entry', ['New', '12 boats', '7 piers', '12 boats'], [1, 2, 3]],
  ['go with their block', ['12 boats', '12 boats'], [0, 1]],
  ['go where a block says something else', ['12 boats', '8 piers', '12 boats'], [0, 2]],
  ['are none where nothing is left', [], []],
];

test.each(cases)('suggestions %s', (_, now, places) => {
  const before = blocks('12 boats', '7 piers', '12 boats');
  const suggestions = before.map((_block, blockIndex) => {
    const span = suggestedFigure('12', { measure: 'count', value: 12 });
    return { ...span, key: String(blockIndex), suggestion: { ...span.suggestion, blockIndex } };
  });
  const carried = carriedSuggestions(suggestions, before, blocks(...now));
  expect(carried.map(({ suggestion }) => suggestion.blockIndex)).toEqual(places);
});
