import * as z from 'zod';
import { instant } from './row';

/** What was put back after the browser had lost the database. */
export const restoration = z.object({
  at: instant,
  rows: z.int().nonnegative(),
  /** How many copies could not be read. */
  unreadable: z.int().nonnegative(),
});
export type Restoration = z.infer<typeof restoration>;
