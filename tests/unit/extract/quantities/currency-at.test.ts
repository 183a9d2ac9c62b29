import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { currencyAt } from '../../../../lib/extract/quantities/currency-at';
import { startScan } from '../../../../lib/extract/quantities/scan';

test.each<[text: string, code: string | undefined, end?: number]>([
  ['USD 5', 'USD', 1],
  ['us dollars', 'USD', 2],
  ['A$ 5', 'AUD', 2],
  ['a$ 5', undefined],
  ['A $ 5', undefined],
  ['TOP', 'TOP', 1],
  ['top', undefined],
  ['LE', 'EGP', 1],
  ['le', undefined],
  ['street', undefined],
])('the currency at the beginning of "%s" is %s', (text, code, end) => {
  const found = currencyAt(startScan(text, { language: languageOf('en') }), 0);
  expect([found?.value.code, found?.end]).toEqual([code, end]);
});
