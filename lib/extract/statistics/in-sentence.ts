import type { Statistic } from '../../model/statistic';
import { sentenceOf, sentences, type TextSpan } from '../../text/sentences';
import { languageOf } from '../languages/languages';
import { given } from '../quantities/given';
import type { Quantity } from '../quantities/quantity';
import { attributionOf } from './attribution';
import { periodOf } from './period';
import { toStatistic } from './to-statistic';

/** A block's text with its sentences and all of its quantities. */
export interface ReadBlock {
  text: string;
  spans: readonly TextSpan[];
  quantities: readonly Quantity[];
  language: string;
}

/** Reads what the sentences of a block give to its quantities. */
export function readBlock(
  text: string,
  quantities: readonly Quantity[],
  language: string,
): ReadBlock {
  return { text, spans: sentences(text), quantities, language };
}

/** A quantity with what its sentence says of it: period, attribution, and the sentence itself. */
export function inSentence(block: ReadBlock, quantity: Quantity): Statistic {
  return { ...toStatistic(quantity), ...saidAround(block, quantity.start, quantity) };
}

/** What the sentence at an offset says of a figure in it. */
export function saidAround(
  { text, spans, quantities, language }: ReadBlock,
  offset: number,
  quantity?: Quantity,
): Pick<Statistic, 'period' | 'attribution' | 'context'> {
  const sentence = sentenceOf(spans, offset) ?? { start: 0, end: text.length };
  const context = text.slice(sentence.start, sentence.end);
  const tables = languageOf(language);
  const place = { text, sentence, quantities, language: tables };
  return {
    context,
    ...given({
      period: quantity && periodOf(quantity, place),
      attribution: attributionOf(context, tables),
    }),
  };
}
