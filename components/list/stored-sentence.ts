import type { AnnotationRow } from '../../lib/model/annotation';
import { sentenceAt } from '../../lib/text/sentences';

/** A text that a sentence ends. */
const ended = /[.!?…]["”’»)]*\s*$/;

/**
 * The sentence that a passage stood in when it was kept: a statistic's own, else what the quote's
 * context has of it, with dots where that ends first.
 */
export function storedSentence(row: AnnotationRow): string {
  if (row.kind === 'statistic' && row.statistic.context !== undefined) return row.statistic.context;
  const { prefix, exact, suffix } = row.target.selectors.quote;
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  const text = before + exact + after;
  const { start } = sentenceAt(text, before.length);
  const { end } = sentenceAt(text, Math.max(0, before.length + exact.length - 1));
  const isCutBefore = text.slice(0, start).trim() === '' && before === prefix && prefix !== '';
  const isCutAfter = text.slice(end).trim() === '' && after === suffix && !ended.test(text);
  return `${isCutBefore ? '… ' : ''}${text.slice(start, end)}${isCutAfter ? ' …' : ''}`;
}
