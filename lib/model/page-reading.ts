import type { Article } from './article';
import type { SuggestedSpan } from './suggested-span';

/** How an annotation stands on the page now. */
export type AnchorState = 'intact' | 'changed' | 'gone';

/** A page as its reader tells it. */
export interface PageReading {
  article: Article;
  anchors: { annotation: string; state: AnchorState; now?: string }[];
  /** What is proposed and neither kept nor dismissed, in reading order. */
  suggestions: SuggestedSpan[];
  /** Text of the current selection, empty when there is none in the article. */
  selection: string;
}
