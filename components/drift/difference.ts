import type { Statistic } from '../../lib/model/statistic';
import type { Translation } from '../translation';

/** By how much a statistic differs from another; of ranges, both ends. */
export interface Difference {
  by: number;
  byMax?: number;
}

/**
 * By how much a newer statistic differs from an older one; null where their numbers are not of one
 * sort, or not both known. Exact to the digits that were written.
 */
export function differenceOf(before: Statistic, after: Statistic): Difference | null {
  if (before.value === undefined || after.value === undefined) return null;
  if (before.measure !== after.measure || !isSameUnit(before, after)) return null;
  const by = minus(after.value, before.value);
  if (before.valueMax === undefined && after.valueMax === undefined) return { by };
  if (before.valueMax === undefined || after.valueMax === undefined) return null;
  return { by, byMax: minus(after.valueMax, before.valueMax) };
}

function isSameUnit(before: Statistic, after: Statistic): boolean {
  if (before.unitCode !== undefined && before.unitCode === after.unitCode) return true;
  return (before.unit ?? '').toLowerCase() === (after.unit ?? '').toLowerCase();
}

/** Without the digits that binary fractions add: 42.4 − 41.8 is 0.6. */
function minus(one: number, other: number): number {
  return Number((one - other).toFixed(Math.max(decimals(one), decimals(other))));
}

function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return Math.min(fraction.length, 20);
}

/** A difference as it is read, with its sign: points of percentages, money with its currency. */
export function differenceText(
  { by, byMax }: Difference,
  after: Statistic,
  translation: Translation,
): string {
  const { t } = translation;
  const low = signedText(by, after, translation);
  const isOne = byMax === undefined || byMax === by;
  const text = isOne ? low : t('driftEnds', low, signedText(byMax, after, translation));
  return after.measure === 'percent' ? t('driftPoints', text) : text;
}

function signedText(value: number, after: Statistic, { signed }: Translation): string {
  const { measure, unit = '' } = after;
  if (measure !== 'money') return signed(value);
  const text = signed(value, true);
  // A sign of a currency stands before the number, a word after it.
  return /^\p{Sc}$/u.test(unit) ? text.replace(/(?=\d)/, () => unit) : `${text} ${unit}`.trim();
}
