import type { ChangedTable } from '../model/change';
import type { RowOf } from './records';
import { lastInstant } from './row-from-elsewhere';

/**
 * A row that replaces another, dated after it: of two versions of a row the later one stays, and an
 * edit that follows a version from a clock ahead of its time, an imported one say, must stay against
 * that version when it comes again.
 */
export function laterThan<Row extends RowOf[ChangedTable]>(
  before: RowOf[ChangedTable] | undefined,
  row: Row,
): Row {
  if (before === undefined) return row;
  const least = Date.parse(before.updatedAt) + 1;
  if (Date.parse(row.updatedAt) >= least) return row;
  return { ...row, updatedAt: new Date(Math.min(least, lastInstant)).toISOString() };
}
