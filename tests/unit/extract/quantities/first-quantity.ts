import type { Quantity } from '../../../../lib/extract/quantities/quantity';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

/** The first quantity of a text; the tests of the rules name what they expect of it. */
export function firstQuantity(language: string, text: string): Quantity | undefined {
  return readQuantities(text, { language, published: '2025-05-17' })[0];
}
