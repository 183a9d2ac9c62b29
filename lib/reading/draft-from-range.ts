import { describe } from '../anchoring/describe';
import { trimToWords } from '../anchoring/trim-to-words';
import type { ReadArticle } from '../article/read-article';
import type { AnnotationDraft } from '../model/draft';
import type { MarkKind } from '../model/mark-kind';

/**
 * The draft of a mark over a range of the page, trimmed to word edges; null when the range holds
 * no text of the article.
 */
export function draftFromRange(
  range: Range,
  { article, map }: Pick<ReadArticle, 'article' | 'map'>,
  { id, mark }: { id: string; mark: MarkKind },
): AnnotationDraft | null {
  const touched = map.offsetsOf(range);
  if (touched === null) return null;
  const span = trimToWords(map.text, touched);
  if (span.start >= span.end) return null;
  const target = describe(map.text, span, article.blocks);
  return { id, mark, target, tags: [], note: '', origin: 'manual' };
}
