import type { Article } from '../../model/article';
import type { Suggestion } from '../../model/suggestion';
import { sentenceOf, sentences, type TextSpan } from '../../text/sentences';
import { type Quantity, readQuantities } from '../quantities/read-quantities';
import { contextOf } from './article-format';
import { toStatistic } from './to-statistic';

export type StatisticSuggestion = Extract<Suggestion, { kind: 'statistic' }>;

/** The statistics that the product proposes of an article, in the order of its text. */
export function suggestStatistics(article: Article): StatisticSuggestion[] {
  const context = contextOf(article);
  return article.blocks.flatMap(({ text }, blockIndex) => {
    const spans = sentences(text);
    return readQuantities(text, context)
      .filter(isWorthKeeping)
      .map((quantity) => toSuggestion(quantity, { text, blockIndex, spans }));
  });
}

/** Round enough, or qualified: "hơn 1 triệu", "25,5" count without a noun; "3" does not. */
function isWorthKeeping({ minor, value, qualifier }: Quantity): boolean {
  if (minor === undefined) return true;
  if (minor !== 'alone' || value === undefined) return false;
  return Math.abs(value) >= 10_000 || !Number.isInteger(value) || qualifier !== undefined;
}

interface Place {
  text: string;
  blockIndex: number;
  spans: readonly TextSpan[];
}

function toSuggestion(quantity: Quantity, { text, blockIndex, spans }: Place): StatisticSuggestion {
  const { start, end, rule } = quantity;
  const sentence = sentenceOf(spans, start) ?? { start, end };
  return {
    kind: 'statistic',
    blockIndex,
    start,
    end,
    exact: text.slice(start, end),
    rule,
    confidence: 0.9,
    statistic: {
      ...toStatistic(quantity),
      context: text.slice(sentence.start, sentence.end),
    },
  };
}
