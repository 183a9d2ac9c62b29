import * as z from 'zod';
import { rowId } from './row';

export const changedTables = [
  'articles',
  'captures',
  'annotations',
  'tags',
  'dismissals',
  'ownNames',
] as const;
export const changedTable = z.enum(changedTables);
export type ChangedTable = z.infer<typeof changedTable>;

/**
 * Hybrid logical clock: wall time in milliseconds, counter, device. Compared in that order.
 * Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export const clock = z.object({
  wall: z.int().nonnegative(),
  counter: z.int().nonnegative(),
  device: rowId,
});
export type Clock = z.infer<typeof clock>;

/** One field of a row before and after a write; absent means that the field was not set. */
export const fieldChange = z.object({
  field: z.string().max(100),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** One write to one row. The log serves undo, history and, later, other devices. */
export const changeRow = z.object({
  id: rowId,
  table: changedTable,
  row: rowId,
  fields: z.array(fieldChange),
  at: clock,
  /** The machine's own time in milliseconds, where the clock was too far ahead of it to be told. */
  time: z.int().nonnegative().optional(),
  /** The writes of one action of the reader share it: they are undone together. */
  action: rowId,
});
export type ChangeRow = z.infer<typeof changeRow>;
