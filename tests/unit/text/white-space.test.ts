import { describe, expect, test } from 'vitest';
import { collapse, oneLine, trimmedSpan } from '../../../lib/text/white-space';

describe('collapse', () => {
  test.each([
    ['a  b', false, 'a b'],
    ['\n a\t\tb \n', false, ' a b '],
    ['\n a', true, 'a'],
    ['a\nb', false, 'a b'],
    ['   ', true, ''],
    ['1\u00a0780 người', false, '1\u00a0780 người'],
    ['', false, ''],
  ])('%j after a space: %j gives %j', (source, afterSpace, text) => {
    expect(collapse(source, afterSpace).text).toBe(text);
  });

  test('every code unit leads back to the one it came from', () => {
    const source = ' \n Một  hai\tba\n\n\nbốn ';
    const { text, stretches } = collapse(source);
    let covered = 0;
    for (const { at, from, length } of stretches) {
      expect(source.slice(from, from + length).replace(/\s/g, ' ')).toBe(
        text.slice(at, at + length),
      );
      covered += length;
    }
    expect(covered).toBe(text.length);
  });
});

test('a trimmed span leaves blank characters of every kind at the edges', () => {
  expect(trimmedSpan('\u00a0\u200b ab c \u00a0')).toEqual({ start: 3, end: 7 });
  expect(trimmedSpan(' \u00a0')).toEqual({ start: 2, end: 2 });
});

test('one line has single spaces and no edges', () => {
  expect(oneLine('  a\n b\u00a0 c ')).toBe('a b c');
});
