import type { Article } from '../../model/article';
import { type NumberFormat, settleFormat } from '../../text/numerals/number-format';
import { languageOf } from '../languages/languages';
import type { QuantityContext } from '../quantities/read-quantities';

/** The parts of an article that quantities are read from. */
export type ReadArticle = Pick<Article, 'structure' | 'blocks'>;

/** What all blocks of an article share: language, day, and how its figures are written. */
export function contextOf({ structure, blocks }: ReadArticle): QuantityContext & {
  language: string;
  format: NumberFormat;
} {
  const language = structure.language ?? guessLanguage(blocks.map(({ text }) => text));
  const { decimal } = languageOf(language).numbers;
  return {
    language,
    published: structure.published,
    format: settleFormat(figures(blocks), decimal),
  };
}

function* figures(blocks: ReadArticle['blocks']): Generator<string> {
  for (const { text } of blocks) {
    for (const [written] of text.matchAll(/\d+(?:[.,]\d+)*/g)) yield written;
  }
}

/** Letters that Vietnamese writes and English does not. */
const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** A page that does not say its language: Vietnamese when every tenth letter or more is. */
function guessLanguage(texts: readonly string[]): string {
  const sample = texts.join(' ').slice(0, 2_000);
  const letters = sample.match(vietnameseLetters)?.length ?? 0;
  return letters * 20 > sample.length ? 'vi' : 'en';
}
