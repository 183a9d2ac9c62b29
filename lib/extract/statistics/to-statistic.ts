import { assumable } from '../../model/quantity-words';
import type { Statistic } from '../../model/statistic';
import type { Quantity } from '../quantities/quantity';

/**
 * The fields that an annotation keeps of a quantity. What the text leaves open is filled with what
 * is assumed of it, the year of a date, the currency of "$", and named in `assumed`. A duration
 * stays one: the interval that "3 năm qua" comes to is assumed too.
 */
export function toStatistic(quantity: Quantity): Statistic {
  const { start: _, end: __, rule: ___, minor: ____, per: _____, ...fields } = quantity;
  const { assumed: filled, inferred = [], ...said } = fields;
  const assumed = assumable.filter((field) => isFilled(filled, field) || inferred.includes(field));
  return { ...said, ...filled, ...(assumed.length > 0 && { assumed }) };
}

function isFilled(filled: Quantity['assumed'], field: string): boolean {
  return filled !== undefined && Object.hasOwn(filled, field);
}
