import * as z from 'zod';
import { rowId } from './row';
import { target } from './selector';

/** Where the reader of a page found an annotation; of a passage that changed, what stands there. */
export const seenAnchor = z.discriminatedUnion('state', [
  z.object({ annotation: rowId, state: z.literal('intact') }),
  z.object({ annotation: rowId, state: z.literal('changed'), target }),
  z.object({ annotation: rowId, state: z.literal('gone') }),
]);
export type SeenAnchor = z.infer<typeof seenAnchor>;
