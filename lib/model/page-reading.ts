import type { Article, Structure } from './article';
import type { SuggestedSpan } from './suggested-span';

/** How an annotation stands on the page now. */
export type AnchorState = 'intact' | 'changed' | 'gone';

/** Where to go on a page: an annotation, a suggestion, a block of the text, or a fact of the structure. */
export type Passage =
  | { annotation: string }
  | { suggestion: string }
  | { blockIndex: number }
  | { fact: keyof Structure };

/** A page as its reader tells it. */
export interface PageReading {
  article: Article;
  /** The facts of its structure that the page shows somewhere, and not only its metadata. */
  shown: (keyof Structure)[];
  anchors: { annotation: string; state: AnchorState; now?: string }[];
  /** What is proposed and neither kept nor dismissed, in reading order. */
  suggestions: SuggestedSpan[];
  /** Text of the current selection, empty when there is none in the article. */
  selection: string;
}
