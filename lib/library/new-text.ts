import type { AnnotationRow } from '../model/annotation';
import type { ChangedRow } from '../model/page-state';
import type { Statistic } from '../model/statistic';
import { nameOf } from './annotation-body';

/** What a reader may have put right by hand and a new number does not change. */
const lasting = ['measure', 'unit', 'unitCode', 'counted', 'period', 'attribution'] as const;

/** What a statistic's old and new text state, each as read anew. */
export interface Readings {
  before: Statistic;
  after: Statistic;
}

/**
 * An annotation that stands for the new text of its passage from now on. A statistic is read anew,
 * but for the fields that the reader had put right by hand; a name that was the quote is the new
 * quote. `readings` are there for statistics.
 */
export function withNewText(
  { drift, ...row }: ChangedRow,
  readings: Readings | undefined,
  now: string,
): AnnotationRow {
  const taken = { target: drift.target, updatedAt: now };
  if (row.kind === 'statistic' && readings !== undefined) {
    return { ...row, ...taken, statistic: mergedStatistic(row.statistic, readings) };
  }
  if (row.kind === 'entity' && row.entity.name === nameOf(row.target)) {
    return { ...row, ...taken, entity: { ...row.entity, name: nameOf(drift.target) } };
  }
  return { ...row, ...taken };
}

function mergedStatistic(own: Statistic, { before, after }: Readings): Statistic {
  const byHand = lasting.filter((field) => own[field] !== before[field]);
  const corrections = Object.fromEntries(byHand.map((field) => [field, own[field]]));
  const { assumed, ...fresh } = { ...after, ...corrections };
  const open = assumed?.filter((field) => !byHand.some((own) => own === field));
  return { ...fresh, ...(open !== undefined && open.length > 0 && { assumed: open }) };
}
