import type { Statistic } from '../../model/statistic';
import type { Quantity } from '../quantities/quantity';

/**
 * The fields that an annotation keeps of a quantity. What the text leaves open is filled with what
 * is assumed of it: the year of a date, the currency of "$". A duration stays one: the interval
 * that "3 năm qua" comes to is its period.
 */
export function toStatistic(quantity: Quantity): Statistic {
  const { start: _, end: __, rule: ___, minor: ____, assumed, per: _____, ...said } = quantity;
  return { ...said, ...assumed };
}
