import { describe, expect, test } from 'vitest';
import { readBareScale, readScales } from '../../../../lib/text/numerals/scales';
import { readingOf, restFrom } from './reading-of';

/** The scales behind the first token of a text, and what of it they leave. */
function scalesOf(text: string, language: 'vi' | 'en', digits: boolean, money = false) {
  const reading = { ...readingOf(text, language), money };
  const { scale, end } = readScales(reading, { value: 1, end: 1, digits });
  return [scale, restFrom(reading, end)];
}

describe('scales behind a number', () => {
  test.each([
    ['15 nghìn tỷ đồng', 1e12, 'đồng'],
    ['15 tỷ nghìn', 1e9, 'nghìn'],
    ['3 triệu 5', 1e6, '5'],
    ['80k', 1e3, ''],
    ['80 k', 1, 'k'],
    ['5 người', 1, 'người'],
    ['5', 1, ''],
  ])('Vietnamese %s', (text, scale, rest) => {
    expect(scalesOf(text, 'vi', true)).toEqual([scale, rest]);
  });

  test.each([
    ['2 hundred boats', 100, 'boats'],
    ['3 million', 1e6, ''],
    ['3M', 1e6, ''],
    ['2 dozen eggs', 12, 'eggs'],
  ])('English %s', (text, scale, rest) => {
    expect(scalesOf(text, 'en', true)).toEqual([scale, rest]);
  });

  test('letters are scales behind digits only, and some behind money only', () => {
    expect(scalesOf('fiveM', 'en', false)).toEqual([1, '']);
    expect(scalesOf('5m', 'en', true)).toEqual([1, 'm']);
    expect(scalesOf('5m', 'en', true, true)).toEqual([1e6, '']);
    expect(scalesOf('two hundred', 'en', false)).toEqual([1, 'hundred']);
  });
});

describe('a scale without a number', () => {
  test.each([
    ['a million boats', 'en', 1, 'million boats'],
    ['million', 'en', 1, 'million'],
    ['half a million', 'en', 0.5, 'million'],
    ['triệu đồng', 'vi', 1, 'triệu đồng'],
  ] as const)('%s', (text, language, value, rest) => {
    const reading = readingOf(text, language);
    const group = readBareScale(reading, 0);
    expect(group).toMatchObject({ value, digits: false });
    expect(restFrom(reading, group?.end ?? -1)).toBe(rest);
  });

  test.each([
    ['a boat', 'en'],
    ['half a boat', 'en'],
    ['a hundred', 'en'],
    ['đồng', 'vi'],
    ['', 'en'],
  ] as const)('none in %j', (text, language) => {
    expect(readBareScale(readingOf(text, language), 0)).toBeUndefined();
  });
});
