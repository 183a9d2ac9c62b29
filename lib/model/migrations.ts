import type { ChangedTable } from './change';
import type { Fields } from './row';

/** One step of the rows' form. Pure: it runs on stored rows, on safety copies and on imports. */
export interface Migration {
  /** The version that rows have afterwards. Numbers count up from 2 without a gap. */
  to: number;
  /** One sentence on why. */
  why: string;
  rows: Partial<Record<ChangedTable, (row: Fields) => Fields>>;
}

/** All steps, oldest first. Each has a case in tests/unit/model/migrations.test.ts. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    why: 'an article knows when its page was last seen; until now that was its first capture',
    rows: { articles: (row) => ({ seenAt: row['capturedAt'], ...row }) },
  },
  {
    to: 3,
    why: 'names are listed over all articles, and the reader has a list of their own',
    // The rows stay as they are: their records are made anew, with what the new index needs.
    rows: { annotations: (row) => row },
  },
  {
    to: 4,
    why: 'a statistic says which of its fields were inferred; of older ones nobody noted it',
    rows: { annotations: withoutAssumed },
  },
];

function withoutAssumed(row: Fields): Fields {
  const { statistic } = row;
  if (typeof statistic !== 'object' || statistic === null) return row;
  return { ...row, statistic: { assumed: [], ...statistic } };
}

/** The version of rows written now. */
export const rowVersion = 1 + migrations.length;

/** A row brought from its own version to the newest. Newer rows than we know are left as they are. */
export function migrated(
  table: ChangedTable,
  row: Fields,
  steps: readonly Migration[] = migrations,
): Fields {
  const version = typeof row['version'] === 'number' ? row['version'] : 1;
  return steps
    .filter(({ to }) => to > version)
    .reduce((old, { to, rows }) => ({ ...(rows[table]?.(old) ?? old), version: to }), row);
}
