import type { Statistic } from '../../../../../lib/model/statistic';

/** A sentence, and each statistic to be proposed of it, in order, with the fields that matter. */
export type Case = readonly [
  sentence: string,
  ...statistics: (readonly [exact: string, fields: Partial<Statistic>])[],
];
