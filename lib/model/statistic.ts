import * as z from 'zod';
import { longText, shortText } from './row';

export const measures = [
  'count',
  'percent',
  'money',
  'ratio',
  'length',
  'area',
  'weight',
  'volume',
  'temperature',
  'speed',
  'energy',
  'duration',
  'age',
  'date',
  'rank',
  'score',
  'other',
] as const;
export const measure = z.enum(measures);
export type Measure = z.infer<typeof measure>;

export const qualifiers = [
  'exact',
  'approximate',
  'over',
  'under',
  'atLeast',
  'atMost',
  'vague',
] as const;
export const qualifier = z.enum(qualifiers);
export type Qualifier = z.infer<typeof qualifier>;

export const changes = ['rise', 'fall', 'none'] as const;
export const change = z.enum(changes);
export type ChangeDirection = z.infer<typeof change>;

/** A quantity that an article states. Every field but the measure may be unknown. */
export const statistic = z.object({
  measure,
  value: z.number().optional(),
  /** Upper end of a range; `value` is the lower one. */
  valueMax: z.number().optional(),
  /** As written: "cá nhân", "tỷ đồng", "km". */
  unit: shortText.optional(),
  /** UCUM code, or ISO 4217 for money. */
  unitCode: z.string().max(40).optional(),
  /** What is counted: "người bị thương", "students". */
  counted: shortText.optional(),
  qualifier: qualifier.optional(),
  change: change.optional(),
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
});
export type Statistic = z.infer<typeof statistic>;
