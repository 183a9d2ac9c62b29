/** What a statistic measures. */
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
export type Measure = (typeof measures)[number];

/** How the text qualifies a value. */
export const qualifiers = [
  'exact',
  'approximate',
  'over',
  'under',
  'atLeast',
  'atMost',
  'vague',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Fields of a statistic that are inferred where the text leaves them open. */
export const assumable = ['measure', 'value', 'unit', 'unitCode', 'counted', 'iso'] as const;
export type Assumable = (typeof assumable)[number];

/** Which way a value moved. */
export const changes = ['rise', 'fall', 'none'] as const;
export type ChangeDirection = (typeof changes)[number];
