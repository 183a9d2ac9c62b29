import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { startScan } from '../../../../lib/extract/quantities/scan';
import { unitAt } from '../../../../lib/extract/quantities/unit-at';

function codeAfter(language: string, text: string): string | undefined {
  return unitAt(startScan(text, { language: languageOf(language) }), 1)?.unit.code;
}

test.each<[language: string, text: string, code: string | undefined]>([
  ['en', '5 km', 'km'],
  ['en', '5 square miles', '[mi_i]2'],
  ['en', '5 km²', 'km2'],
  ['en', '5 m^3', 'm3'],
  ['vi', '5 mét vuông', 'm2'],
  ['vi', '5 m khối', 'm3'],
  ['en', '5 K', 'K'],
  ['en', '5 M people', undefined],
  ['en', "5 s'", undefined],
  ['en', '5 in', '[in_i]'],
  ['en', '5 in London', undefined],
  ['en', '42" screen', '[in_i]'],
  ['en', '42 " screen', undefined],
  ['en', '5\'10"', '[ft_i]'],
  ['en', "5' is said", undefined],
  ['en', '6\'2"', '[ft_i]'],
  ['en', '6 ft 2.', '[ft_i]'],
])('%s: the unit of "%s" is %s', (language, text, code) => {
  expect(codeAfter(language, text)).toBe(code);
});

test('a mark that closes a quotation is no unit', () => {
  const scan = startScan('He said "English 101" was full.', { language: languageOf('en') });
  const mark = scan.tokens.findLastIndex(({ word }) => word === '"');
  expect(unitAt(scan, mark)).toBeUndefined();
});
