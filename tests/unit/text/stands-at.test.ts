import { expect, test } from 'vitest';
import { type QuoteInContext, standsAt } from '../../../lib/text/stands-at';

const text = 'Có 691 tập thể và 691 cá nhân.';
const quote: QuoteInContext = { prefix: 'và ', exact: '691', suffix: ' cá' };

const cases: [title: string, quote: QuoteInContext, offset: number, stands: boolean][] = [
  ['a quote with its context', quote, 18, true],
  ['the same quote in another context', quote, 3, false],
  ['a quote without context', { prefix: '', exact: '691', suffix: '' }, 3, true],
  ['a quote whose context would begin before the text', { ...quote, prefix: 'ồ, Có ' }, 3, false],
  [
    'a quote whose context would end after the text',
    { ...quote, suffix: ' cá nhân. Hết' },
    18,
    false,
  ],
  ['an offset after the text', quote, 99, false],
];

test.each(cases)('%s', (_title, one, offset, stands) => {
  expect(standsAt(text, one, offset)).toBe(stands);
});
