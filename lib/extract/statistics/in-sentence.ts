import type { Statistic } from '../../model/statistic';
import { lowerBound } from '../../text/lower-bound';
import { given } from '../quantities/given';
import type { Quantity } from '../quantities/quantity';
import type { ReadText } from '../quantities/read-quantities';
import { periodOf } from './period';
import { type SaidBySentence, sentenceReader } from './said-by-sentence';
import { toStatistic } from './to-statistic';

/** A block's text with its quantities, and what each of its sentences says. */
export interface ReadBlock {
  read: ReadText;
  saidAt: (offset: number) => SaidBySentence;
}

/** Prepares a block's text for questions about its figures. */
export function readBlock(read: ReadText): ReadBlock {
  return { read, saidAt: sentenceReader(read) };
}

/** A quantity with what its sentence says of it: period, attribution, and the sentence itself. */
export function inSentence(block: ReadBlock, quantity: Quantity): Statistic {
  return { ...toStatistic(quantity), ...saidAround(block, quantity.start, quantity) };
}

/** What the sentence at an offset says of a figure in it. */
export function saidAround(
  { saidAt }: ReadBlock,
  offset: number,
  quantity?: Quantity,
): Pick<Statistic, 'period' | 'attribution' | 'context'> {
  const { sentence, attribution, periods } = saidAt(offset);
  return {
    context: contextAt(sentence, offset),
    ...given({ period: quantity && periodOf(quantity, sentence, periods), attribution }),
  };
}

/** Code units of a sentence that are kept on each side of a figure, where it is longer. */
const reach = 1_000;

/** The sentence; of an endless one the words around the figure. */
function contextAt(
  { text, tokens, start, end }: SaidBySentence['sentence'],
  offset: number,
): string {
  if (end - start <= 2 * reach) return text.slice(start, end);
  const first = tokens[lowerBound(tokens, Math.max(start, offset - reach))];
  const last = tokens[lowerBound(tokens, Math.min(end, offset + reach)) - 1];
  return text.slice(first?.start ?? start, last?.end ?? end).slice(0, 3 * reach);
}
