import * as z from 'zod';
import { rowId } from '../model/row';

/** What lies outside the database to tell whether the database is still the one we knew. */
export const sentinel = z.object({
  database: rowId,
  device: rowId,
  /** The last action whose rows lie in the safety copy. */
  revision: z.int().nonnegative(),
});
export type Sentinel = z.infer<typeof sentinel>;

/** How a database stands to its sentinel. */
export type Standing = 'new' | 'same' | 'ahead' | 'lost' | 'older' | 'uncopied';

/**
 * Compares a database with the sentinel. `lost`: the browser threw it away. `older`: it is another
 * one, or went back in time. `ahead`: it has actions that the copy lacks. `uncopied`: there is no
 * copy.
 */
export function standing(
  state: { database: string; revision: number } | undefined,
  known: Sentinel | undefined,
): Standing {
  if (known === undefined) return state === undefined ? 'new' : 'uncopied';
  if (state === undefined) return 'lost';
  if (state.database !== known.database || state.revision < known.revision) return 'older';
  return state.revision > known.revision ? 'ahead' : 'same';
}
