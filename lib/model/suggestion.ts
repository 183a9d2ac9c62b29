import * as z from 'zod';
import { entity } from './entity';
import { longText, shortText } from './row';
import { statistic } from './statistic';

/** A span that the extractor proposes; it is stored only once accepted. */
const span = {
  blockIndex: z.int().nonnegative(),
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: longText,
  /** The rule, list or model that proposes it, for "why this?". */
  rule: shortText,
  /** 0 to 1: how sure the extractor is. */
  confidence: z.number().min(0).max(1),
};

export const suggestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statistic'), ...span, statistic }),
  z.object({ kind: z.literal('entity'), ...span, entity }),
]);
export type Suggestion = z.infer<typeof suggestion>;
