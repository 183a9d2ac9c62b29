import * as z from 'zod';
import { rowFields } from './row';

/** A suggestion that the reader does not want to see again in this article. */
export const dismissalRow = z.object({
  ...rowFields,
  /** The article's canonical address: most dismissals are made before anything is kept of it. */
  articleKey: z.string().max(4_000),
  /** See `suggestionKey`. */
  suggestion: z.string().max(500),
});
export type DismissalRow = z.infer<typeof dismissalRow>;
