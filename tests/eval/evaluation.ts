/** What a set's evaluation found: predictions by case, the metrics, and both as a table to read. */
export interface Outcome {
  rows: object[];
  metrics: Record<string, unknown>;
  table: string;
}

/**
 * Runs the code that ships on the cases under `paths` (folders or files of the set's form), at most
 * `limit` of them, and scores it. A bad case is a row with `error`, never a failure.
 */
export type Evaluation = (paths: readonly string[], limit: number) => Promise<Outcome>;
