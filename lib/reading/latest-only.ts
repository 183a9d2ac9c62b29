/**
 * Runs work one at a time. What is asked for while work is running is done once more after it,
 * however often it was asked for; every caller waits for a run that began after its call.
 */
export function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };

  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
