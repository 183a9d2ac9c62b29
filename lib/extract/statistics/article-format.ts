import type { Article } from '../../model/article';
import { type NumberFormat, settleFormat } from '../../text/numerals/number-format';
import { articleLanguage } from '../languages/article-language';
import { isReadLanguage, languageOf } from '../languages/languages';
import type { QuantityContext } from '../quantities/read-quantities';

/** The parts of an article that quantities are read from. */
export type ReadArticle = Pick<Article, 'structure' | 'blocks'>;

/** What all blocks of an article share: language, day, and how its figures are written. */
export function contextOf({ structure, blocks }: ReadArticle): QuantityContext & {
  language: string;
  format: NumberFormat;
} {
  const language = articleLanguage({ structure, blocks });
  return {
    language,
    published: structure.published,
    format: settleFormat(figures(blocks), decimalOf(language)),
  };
}

function* figures(blocks: ReadArticle['blocks']): Generator<string> {
  for (const { text } of blocks) {
    for (const [written] of text.matchAll(/\d+(?:[.,]\d+)*/g)) yield written;
  }
}

/** The decimal separator of a language without tables is the browser's to know. */
function decimalOf(language: string): NumberFormat['decimal'] {
  if (isReadLanguage(language)) return languageOf(language).numbers.decimal;
  const primary = language.split('-')[0] ?? '';
  if (Intl.NumberFormat.supportedLocalesOf(primary).length === 0) return '.';
  const parts = new Intl.NumberFormat(primary).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
