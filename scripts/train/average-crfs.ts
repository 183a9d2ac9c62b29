import type { Crf } from './crf';

/**
 * The mean of models of the same features: what each learnt by the chance of its order and of the
 * features that were left out evens out.
 */
export function averageCrfs(crfs: readonly Crf[]): Crf {
  return {
    emissions: mean(crfs.map(({ emissions }) => emissions)),
    transitions: mean(crfs.map(({ transitions }) => transitions)),
    starts: mean(crfs.map(({ starts }) => starts)),
  };
}

function mean(lists: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = lists;
  return first.map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length);
}
