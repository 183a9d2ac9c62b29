import type { Page } from '../../lib/model/summary';

/** Rows of a list as far as they were loaded. */
export interface Paged<Row> {
  rows: Row[];
  total: number;
  /** Cursor of the rest; `null` when all is there. */
  next: string | null;
}

/** What came first. */
export function firstPart<Row>({ rows, total, next }: Page<Row>): Paged<Row> {
  return { rows, total, next: next ?? null };
}

/** What came after it. The total is the newest that was told. */
export function withPart<Row>(paged: Paged<Row>, { rows, total, next }: Page<Row>): Paged<Row> {
  return { rows: [...paged.rows, ...rows], total, next: next ?? null };
}

/** How many rows to ask for again, so that a change does not fold a list that was unfolded. */
export function limitToReload(paged: Paged<unknown> | null, usual: number, most: number): number {
  return Math.min(Math.max(paged?.rows.length ?? 0, usual), most);
}
