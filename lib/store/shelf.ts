import type { AnnotationRow } from '../model/annotation';
import { isInState, type PageFilter } from '../model/page-state';
import { tagKey } from './tag-key';

/**
 * A shelf is one list of annotations in its order. Every annotation has one key for each list that
 * it is in, so that every list is a range of one index: paged, counted, never sorted or filtered.
 */
export type ShelfKey = [state: ShelfState, shelf: string, order: string, id: string];

export type ShelfState = 'kept' | 'binned';

/** What a list can be about, besides one article. */
export interface ShelfFilter {
  kind?: string | undefined;
  tag?: string | undefined;
  /** Not `there`: what departs from its page is rare, and the rest needs no list of its own. */
  state?: Departed | undefined;
}

/** How an annotation can depart from its page. */
export type Departed = Exclude<PageFilter, 'there'>;

/** The shelf of an article: its annotations in reading order. */
export function articleShelf(articleId: string): string {
  return `article ${articleId}`;
}

/** The shelf of a state, a kind and a tag, or of fewer of them: the newest last. */
export function shelfOf({ kind, tag, state }: ShelfFilter): string {
  const parts = [
    state === undefined ? [] : [`page ${state}`],
    kind === undefined ? [] : [`kind ${kind}`],
    tag === undefined ? [] : [`tag ${tagKey(tag)}`],
  ];
  return parts.flat().join(' ') || 'all';
}

/** The keys of all lists that an annotation is in: 3 + 2 for each tag, more for what departs from its page. */
export function shelfKeys(row: AnnotationRow): ShelfKey[] {
  const state: ShelfState = row.deletedAt === undefined ? 'kept' : 'binned';
  const time = row.deletedAt ?? row.createdAt;
  const tags = [...new Set(row.tags.map(tagKey))];
  const shelves = [undefined, ...departures(row)].flatMap((state) =>
    [undefined, ...tags].flatMap((tag) => [
      shelfOf({ state, tag }),
      shelfOf({ state, kind: row.kind, tag }),
    ]),
  );
  const place = String(row.target.selectors.position.start).padStart(10, '0');
  return [
    [state, articleShelf(row.articleId), place, row.id],
    ...shelves.map((shelf): ShelfKey => [state, shelf, time, row.id]),
  ];
}

function departures(row: AnnotationRow): Departed[] {
  return (['changed', 'gone', 'news'] as const).filter((state) => isInState(row, state));
}
