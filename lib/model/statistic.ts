import * as z from 'zod';
import { assumable, changes, measures, qualifiers } from './quantity-words';
import { longText, shortText } from './row';

/** A quantity that an article states. Every field but the measure may be unknown. */
export const statistic = z.object({
  measure: z.enum(measures),
  value: z.number().optional(),
  /** Upper end of a range; `value` is the lower one. */
  valueMax: z.number().optional(),
  /** As written: "cá nhân", "tỷ đồng", "km". */
  unit: shortText.optional(),
  /** UCUM code, or ISO 4217 for money. */
  unitCode: z.string().max(40).optional(),
  /** What is counted: "người bị thương", "students". */
  counted: shortText.optional(),
  qualifier: z.enum(qualifiers).optional(),
  change: z.enum(changes).optional(),
  /** The two ends of a change ("from 52,300 to 49,875"). */
  from: z.number().optional(),
  to: z.number().optional(),
  /** A date or interval in ISO 8601; `X` for a digit that the text does not say ("XXXX-05-17"). */
  iso: z.string().max(80).optional(),
  /** The time that the figure covers, as written: "trong 3 năm qua". */
  period: shortText.optional(),
  /** Who says so, as written. */
  attribution: shortText.optional(),
  /** The sentence that the figure stands in. */
  context: longText.optional(),
  /**
   * The fields above that the text does not say by itself: a day counted from the article's date, the
   * currency of "$", a unit said of the next figure only. None where it is absent or empty.
   */
  assumed: z.array(z.enum(assumable)).max(assumable.length).optional(),
});
export type Statistic = z.infer<typeof statistic>;
