import type { AnnotationRow } from '../model/annotation';
import type { CaptureRow } from '../model/article';
import { blocksText } from '../model/blocks-text';
import { sentenceAt } from '../text/sentences';

/**
 * The sentence that an annotation stands in: the one kept with a statistic, else read from the
 * capture in which the annotation's position holds its quote. Undefined when no capture does.
 */
export function sentenceOfQuote(
  annotation: AnnotationRow,
  captures: readonly CaptureRow[],
): string | undefined {
  if (annotation.kind === 'statistic' && annotation.statistic.context !== undefined) {
    return annotation.statistic.context;
  }
  const { quote, position } = annotation.target.selectors;
  for (const { blocks } of captures) {
    const text = blocksText(blocks);
    if (text.slice(position.start, position.end) !== quote.exact) continue;
    const { start, end } = sentenceAt(text, position.start);
    return text.slice(start, Math.max(end, position.end));
  }
  return undefined;
}
