/** Takes all steps of a reading at once, for callers who need not let go of the thread. */
export function inOneGo<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
