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

const firstInstant = Date.parse('0000-01-01T00:00:00.000Z');

/** The last millisecond whose text has four digits of a year: a longer one is no instant of ours. */
export const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A row that was written elsewhere, as this program writes it: its times in UTC, and of no version
 * that is not known here, since what such a version adds was left out when the row was parsed.
 */
export function rowFromElsewhere<Row extends RowOf[ChangedTable]>(row: Row): Row {
  const fields = Object.entries(row).map(([name, value]: [string, unknown]) => [
    name,
    instants.has(name) && typeof value === 'string' ? inUtc(value) : value,
  ]);
  // The same fields in the same form.
  return { ...(Object.fromEntries(fields) as Row), version: Math.min(row.version, rowVersion) };
}

/** An offset at either end of the calendar leads out of it. */
function inUtc(instant: string): string {
  const time = Math.min(Math.max(Date.parse(instant), firstInstant), lastInstant);
  return new Date(time).toISOString();
}
