import type { ChangedTable } from '../model/change';
import { rowVersion } from '../model/migrations';
import type { RowOf } from './records';

/** Fields of rows that are instants: lists are in the order of their text. */
const instants: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'deletedAt',
  'takenAt',
  'capturedAt',
  'seenAt',
]);

/**
 * A row that was written elsewhere, as this program writes it: its times in UTC, and of no version
 * that is not known here, since what such a version adds was left out when the row was parsed.
 */
export function rowFromElsewhere<Row extends RowOf[ChangedTable]>(row: Row): Row {
  const fields = Object.entries(row).map(([name, value]: [string, unknown]) => [
    name,
    instants.has(name) && typeof value === 'string' ? new Date(value).toISOString() : value,
  ]);
  // The same fields in the same form.
  return { ...(Object.fromEntries(fields) as Row), version: Math.min(row.version, rowVersion) };
}
