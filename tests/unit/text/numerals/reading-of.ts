import { languageOf } from '../../../../lib/extract/languages/languages';
import type { NumeralReading } from '../../../../lib/text/numerals/numeral-reading';
import { tokenise } from '../../../../lib/text/words';

/** A text of a language as the readers of numbers are given it. */
export function readingOf(text: string, language: 'vi' | 'en'): NumeralReading {
  const grammar = languageOf(language).numbers;
  const format = { decimal: grammar.decimal, settled: false };
  return { tokens: tokenise(text), grammar, format };
}

/** The words of a text from a token on. */
export function restFrom({ tokens }: NumeralReading, at: number): string {
  return tokens
    .slice(at)
    .map(({ text }) => text)
    .join(' ');
}
