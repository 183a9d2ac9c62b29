import { expect, test } from 'vitest';
import { numberWordAt } from '../../../../lib/text/numerals/number-word-at';
import { readingOf } from './reading-of';

test('a hyphen joins the word behind it, unless it stands apart between other words', () => {
  const at = (text: string) => {
    const { tokens, grammar } = readingOf(text, 'en');
    return numberWordAt(tokens, 1, grammar);
  };
  expect(at('twenty-five')).toMatchObject({ role: 'unit', value: 5, end: 3 });
  expect(at('twenty - five')).toMatchObject({ role: 'unit', value: 5, end: 3 });
  expect(at('boats - five')).toBeUndefined();
});
