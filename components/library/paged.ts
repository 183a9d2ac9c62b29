import type { Page } from '../../lib/model/summary';
import type { Part } from './library-port';

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

/**
 * The first rows of a list, at least as many as were unfolded: a change must not fold them. One ask
 * carries no more than `most`.
 */
export async function firstRows<Row>(
  load: (part: Part) => Promise<Page<Row>>,
  unfolded: number,
  { usual, most }: { usual: number; most: number },
): Promise<Paged<Row>> {
  let paged = firstPart(await load({ limit: Math.min(Math.max(unfolded, usual), most) }));
  while (paged.next !== null && paged.rows.length < unfolded) {
    const limit = Math.min(unfolded - paged.rows.length, most);
    paged = withPart(paged, await load({ cursor: paged.next, limit }));
  }
  return paged;
}
