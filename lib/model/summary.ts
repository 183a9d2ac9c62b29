import type { AnnotationRow } from './annotation';
import type { ArticleRow } from './article';
import type { EntityType } from './entity-type';
import type { TagRow } from './tag';

/** One page of a list; `next` is the cursor of the page after it, absent on the last. */
export interface Page<Row> {
  rows: Row[];
  total: number;
  next?: string;
}

/** An article as the library lists it. */
export interface ArticleSummary {
  article: ArticleRow;
  annotations: number;
}

/** A capture without its text. */
export interface CaptureSummary {
  id: string;
  takenAt: string;
}

/** An annotation with the facts of its article that a list shows. */
export interface AnnotationSummary {
  annotation: AnnotationRow;
  headline: string;
  articleUrl: string;
  /** When the article's page was last seen. */
  seenAt: string;
}

/** A word of the vocabulary and how many annotations carry it. */
export interface TagSummary {
  tag: TagRow;
  uses: number;
}

/** What annotations name, over all articles. */
export interface NameSummary {
  type: EntityType;
  name: string;
  annotations: number;
  articles: number;
}
