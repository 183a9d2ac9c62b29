import type { Statistic } from '../../model/statistic';
import type { TextSpan } from '../../text/sentences';
import type { Quantity } from '../quantities/quantity';
import { readQuantities, readText } from '../quantities/read-quantities';
import { contextOf, type ReadArticle } from './article-format';
import { readBlock, saidAround } from './in-sentence';
import { toStatistic } from './to-statistic';

/** A stretch of one block's text: UTF-16 offsets, end exclusive. */
export interface BlockSpan extends TextSpan {
  blockIndex: number;
}

/**
 * What a text marked by hand states: the quantity that it overlaps most, read in its sentence, with
 * period, attribution and the sentence itself. `measure` is `other` where nothing can be read.
 */
export function readStatistic(article: ReadArticle, span: BlockSpan): Statistic {
  const text = article.blocks[span.blockIndex]?.text ?? '';
  const context = contextOf(article);
  const block = readBlock(readText(text, context));
  // A number that is left alone in its sentence, as a document's, is still read when it is marked.
  const [alone] = readQuantities(text.slice(span.start, span.end), context);
  const found = widest(block.read.quantities, span) ?? alone;
  // The first figure of "from 78.4% to 91.6%", marked without the other, is a figure of its own.
  const isFirst = found !== undefined && found.from === alone?.value && span.end < found.end;
  const quantity = isFirst ? alone : found;
  return {
    ...(quantity === undefined ? { measure: 'other' as const } : toStatistic(quantity)),
    ...saidAround(block, span.start, quantity),
  };
}

function widest(quantities: readonly Quantity[], span: TextSpan): Quantity | undefined {
  let best: Quantity | undefined;
  let most = 0;
  for (const quantity of quantities) {
    const shared = Math.min(quantity.end, span.end) - Math.max(quantity.start, span.start);
    if (shared > most) [best, most] = [quantity, shared];
  }
  return best;
}
