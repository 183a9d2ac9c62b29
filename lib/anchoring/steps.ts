/** Elements of a list between two pauses: well under a millisecond, also before code is optimised. */
export const stepLength = 1_000;

/** Runs a generator to its end at once. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
