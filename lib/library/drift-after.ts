import type { AnnotationRow } from '../model/annotation';
import type { ArticleRow } from '../model/article';
import type { ChangedDrift, Drift } from '../model/drift';
import { lastSeenOf } from '../model/page-state';
import type { SeenAnchor } from '../model/seen-anchor';
import type { Statistic } from '../model/statistic';

/** When and in what a page was seen. */
export interface Sight {
  /** ISO 8601. */
  now: string;
  /** The article as it was known before. */
  article: Pick<ArticleRow, 'seenAt'>;
  /** What the passage states now, of a statistic that changed. */
  statistic?: Statistic | undefined;
}

/**
 * How a page departs from an annotation after it was seen again: the very drift that is known, when
 * nothing is new. A decision to keep the old text outlasts later edits, any other is about one text.
 */
export function driftAfter(
  row: AnnotationRow,
  seen: SeenAnchor,
  { now, article, statistic }: Sight,
): Drift | undefined {
  const { drift } = row;
  if (seen.state === 'intact') return undefined;
  const times = { lastSeen: lastSeenOf(row, article), noticed: now };
  if (seen.state === 'gone') return drift?.state === 'gone' ? drift : { ...times, state: 'gone' };
  const known = drift?.state === 'changed' ? drift : undefined;
  if (known !== undefined && saysTheSame(known.target, seen.target)) return known;
  return {
    ...times,
    state: 'changed',
    target: seen.target,
    ...(statistic !== undefined && { statistic }),
    ...(known?.decision === 'kept' && { decision: known.decision }),
  };
}

type Quoting = ChangedDrift['target'];

function saysTheSame(one: Quoting, other: Quoting): boolean {
  return one.selectors.quote.exact === other.selectors.quote.exact;
}
