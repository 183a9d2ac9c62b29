import type { Article } from './article';

/** How an annotation stands on the page now. */
export type AnchorState = 'intact' | 'changed' | 'gone';

/** A page as its reader tells it. */
export interface PageReading {
  article: Article;
  anchors: { annotation: string; state: AnchorState; now?: string }[];
  /** Text of the current selection, empty when there is none in the article. */
  selection: string;
}
