import * as z from 'zod';
import { instant } from './row';
import { target } from './selector';
import { statistic } from './statistic';

/**
 * What the reader chose about a passage that changed: `kept`, the old text stands whatever the page
 * says; `dismissed`, nothing more is said of it until it changes again.
 */
const driftDecision = z.enum(['kept', 'dismissed']);

const seen = {
  /** When the page last said what is kept. */
  lastSeen: instant,
  /** When it was first found to say something else. */
  noticed: instant,
};

/** How a page departs from an annotation; an annotation without one stands on it as it was kept. */
export const drift = z.discriminatedUnion('state', [
  z.object({
    ...seen,
    state: z.literal('changed'),
    /** What stands in its place. */
    target,
    /** What that says, of a statistic. */
    statistic: statistic.optional(),
    /** Absent while it is news. */
    decision: driftDecision.optional(),
  }),
  z.object({ ...seen, state: z.literal('gone') }),
]);
export type Drift = z.infer<typeof drift>;
export type ChangedDrift = Extract<Drift, { state: 'changed' }>;
