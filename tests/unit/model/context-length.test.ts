import { expect, test } from 'vitest';
import { contextLength } from '../../../lib/model/context-length';
import { textQuoteSelector } from '../../../lib/model/selector';

test('a context of full length fits a quote selector', () => {
  const context = 'x'.repeat(contextLength);
  const quote = { type: 'TextQuoteSelector', exact: '18%', prefix: context, suffix: context };
  expect(textQuoteSelector.safeParse(quote).success).toBe(true);
});
