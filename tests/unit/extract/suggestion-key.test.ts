import { expect, test } from 'vitest';
import { suggestionKey } from '../../../lib/extract/suggestion-key';
import type { Suggestion } from '../../../lib/model/suggestion';

const text = 'Sales rose 12% in May and 12% in June.';

function figureAt(start: number): Suggestion {
  return {
    kind: 'statistic',
    blockIndex: 3,
    start,
    end: start + 3,
    exact: text.slice(start, start + 3),
    rule: 'percent',
    confidence: 0.9,
    statistic: { measure: 'percent', value: 12 },
  };
}

const first = text.indexOf('12%');
const second = text.lastIndexOf('12%');

test('the same figure in two places has two keys', () => {
  expect(suggestionKey(figureAt(first), text)).not.toBe(suggestionKey(figureAt(second), text));
});

test('a key outlives paragraphs that are inserted before its own', () => {
  const moved = { ...figureAt(first), blockIndex: 9 };
  expect(suggestionKey(moved, text)).toBe(suggestionKey(figureAt(first), text));
});

test('a key is short, however long the span', () => {
  const long = 'x'.repeat(5_000);
  const suggestion = { ...figureAt(0), end: long.length, exact: long };
  expect(suggestionKey(suggestion, long).length).toBeLessThan(300);
});
