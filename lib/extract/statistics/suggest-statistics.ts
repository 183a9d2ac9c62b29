import type { Article } from '../../model/article';
import type { Suggestion } from '../../model/suggestion';
import { type Quantity, readText } from '../quantities/read-quantities';
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
      .filter(isWorthKeeping)
      .map((quantity) => toSuggestion(quantity, block, blockIndex));
  });
}

/** Round enough, or qualified: "hơn 1 triệu", "25,5" count without a noun; "3" does not. */
function isWorthKeeping({ minor, value, qualifier }: Quantity): boolean {
  if (minor === undefined) return true;
  if (minor !== 'alone' || value === undefined) return false;
  return Math.abs(value) >= 10_000 || !Number.isInteger(value) || qualifier !== undefined;
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
    assumed?.unitCode !== undefined && 'currency assumed from a shared sign',
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
