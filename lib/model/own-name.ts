import * as z from 'zod';
import { entityTypes } from './entity-type';
import { rowFields, shortText } from './row';

/** What a name of the reader's own list says. */
export const ownNameFields = {
  /** Canonical name. */
  name: shortText.trim().min(1),
  type: z.enum(entityTypes),
  /** Other forms that mean the same wherever they stand. */
  aliases: z.array(shortText.trim().min(1)).max(50),
  /** The reader does not want it proposed. */
  isDismissed: z.boolean(),
};

/** A name that the reader has taught; type and name together are unique in the list. */
export const ownNameRow = z.object({ ...rowFields, ...ownNameFields });
export type OwnNameRow = z.infer<typeof ownNameRow>;
