import type { Article } from '../../model/article';
import type { Suggestion } from '../../model/suggestion';
import type { Quantity } from '../quantities/quantity';
import { readText } from '../quantities/read-quantities';
import { contextOf } from './article-format';
import { inSentence, type ReadBlock, readBlock } from './in-sentence';

/** A statistic that the product proposes. */
export type StatisticSuggestion = Extract<Suggestion, { kind: 'statistic' }>;

/** The statistics that the product proposes of an article, in the order of its text. Linear. */
export function suggestStatistics(article: Article): StatisticSuggestion[] {
  const context = contextOf(article);
  return article.blocks.flatMap(({ text }, blockIndex) => {
    const block = readBlock(readText(text, context));
    return block.read.quantities
      .filter((quantity) => isWorthKeeping(quantity, text))
      .map((quantity) => toSuggestion(quantity, block, blockIndex));
  });
}

/** Written as figures are, or qualified: "1 triệu", "4.500", "25,5" need no noun; "3" does. */
function isWorthKeeping({ minor, value, qualifier, rule, start, end }: Quantity, text: string) {
  if (minor === undefined) return true;
  if (minor !== 'alone' || value === undefined || rule === 'ratio') return false;
  const isGrouped = /\d[.,]\d{3}/.test(text.slice(start, Math.min(end, start + 20)));
  return (
    isGrouped || Math.abs(value) >= 10_000 || !Number.isInteger(value) || qualifier !== undefined
  );
}

/** A figure without a noun is less sure to be one than a figure with its unit. */
function confidenceOf({ rule, minor }: Quantity): number {
  if (minor === 'alone' || rule === 'number') return 0.6;
  return rule === 'rank' || rule === 'vague number' || rule === 'ratio' ? 0.75 : 0.9;
}

function toSuggestion(
  quantity: Quantity,
  block: ReadBlock,
  blockIndex: number,
): StatisticSuggestion {
  const { start, end, rule, assumed } = quantity;
  const guesses = [
    assumed?.iso !== undefined && 'date counted from the day of publication',
    assumed?.unitCode !== undefined && 'currency assumed from a shared sign or a short form',
  ].filter((guess) => guess !== false);
  return {
    kind: 'statistic',
    blockIndex,
    start,
    end,
    exact: block.read.text.slice(start, end),
    rule: [rule, ...guesses].join('; '),
    confidence: confidenceOf(quantity),
    statistic: inSentence(block, quantity),
  };
}
