import type { AnnotationRow } from './annotation';
import type { ArticleRow } from './article';
import type { ChangedDrift } from './drift';

/** How an annotation stood on its page when that was last seen. */
export const pageStates = ['there', 'changed', 'gone'] as const;
export type PageState = (typeof pageStates)[number];

/** What a list can be about: a state, or the changes that wait for a decision. */
export const pageFilters = [...pageStates, 'news'] as const;
export type PageFilter = (typeof pageFilters)[number];

/** How an annotation stood on its page when that was last seen. */
export function pageStateOf({ drift }: AnnotationRow): PageState {
  return drift?.state ?? 'there';
}

/** An annotation whose passage says something else now. */
export type ChangedRow = AnnotationRow & { drift: ChangedDrift };

/** Whether an annotation's passage says something else now. */
export function isChanged(row: AnnotationRow): row is ChangedRow {
  return row.drift?.state === 'changed';
}

/** Whether the reader has not decided yet about a passage that changed. */
export function isNews(row: AnnotationRow): row is ChangedRow {
  return isChanged(row) && row.drift.decision === undefined;
}

/** Whether a list about a state has an annotation. */
export function isInState(row: AnnotationRow, state: PageFilter): boolean {
  return state === 'news' ? isNews(row) : pageStateOf(row) === state;
}

/** When a page was last seen to say what is kept, ISO 8601. */
export function lastSeenOf(
  { drift, createdAt }: AnnotationRow,
  { seenAt }: Pick<ArticleRow, 'seenAt'>,
): string {
  if (drift !== undefined) return drift.lastSeen;
  return Date.parse(seenAt) > Date.parse(createdAt) ? seenAt : createdAt;
}
