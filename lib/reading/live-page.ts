import type { ReadArticle } from '../article/read-article';
import type { Painter } from '../highlight/painter';
import type { ArticleRow } from '../model/article';
import type { SuggestedSpan } from '../model/suggested-span';
import type { PageLooks } from './page-looks';
import type { PlacedAnnotation } from './place-annotations';

/** An article as it is stored, and whether the text that its page has is stored too. */
export interface StoredArticle {
  article: ArticleRow;
  isCaptured: boolean;
}

/** What is proposed of an article, and the reading whose blocks it names. */
export interface Proposed {
  reading: ReadArticle;
  suggestions: readonly SuggestedSpan[];
}

/** A page as its reader knows it: the article as last read and where its annotations stand. */
export interface LivePage {
  readonly window: Window;
  readonly painter: Painter;
  readonly looks: PageLooks;
  /** Milliseconds that the last look and what came of it took of the page's thread. */
  readonly cost: number;
  /** Null until the page was read once. */
  readonly reading: ReadArticle | null;
  /** The article as it is stored, null while nothing is kept of it. */
  readonly stored: StoredArticle | null;
  readonly placed: readonly PlacedAnnotation[];
  /** What is proposed and neither kept nor dismissed. */
  readonly suggestions: readonly SuggestedSpan[];
  /**
   * The same, once what is being asked for has come, with the reading that they stand in: read anew
   * meanwhile, the page may have its blocks elsewhere. A failure is told where it was asked.
   */
  proposed(): Promise<Proposed>;
  /** Reads the page anew, asks what is kept of it and paints; joins a reading under way. */
  refresh(): Promise<void>;
  /**
   * Looks whether the page still says what it said, and paints where it says it now. Nobody is
   * asked unless the text is another: a page that rebuilds its nodes all day costs no messages.
   */
  follow(): Promise<void>;
  /** The page has changed since it was read; it is read before anybody is told of it. */
  noteChange(): void;
  /** Whether everything that is painted still says what it said. */
  isWhole(): boolean;
  /**
   * The article as it stands, read now if it never was or has changed since; of a page that is
   * becoming another, the other. Throws AbortError on a page being left.
   */
  current(): Promise<ReadArticle>;
  /** The range that the reader has selected, null for none or a mere caret. */
  selected(): Range | null;
  /** Paints or hides all marks. */
  show(visible: boolean): void;
}
