import { articleReading, type ReadArticle, type ReadOptions } from './read-article';

/** Milliseconds of work at a stretch, half of what a frame has: the page needs the other half. */
const slice = 8;

/** Lets the page's own work run before going on. */
async function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  await new Promise((resume) => setTimeout(resume));
}

/**
 * Reads a page's article as `readArticle` does, in slices that let go of the thread in between.
 * Rejects with the signal's reason when it is aborted.
 */
export async function readArticleInSlices(
  document: Document,
  signal: AbortSignal,
  options: ReadOptions = {},
): Promise<ReadArticle> {
  const reading = articleReading(document, options);
  let pause = performance.now() + slice;
  for (;;) {
    signal.throwIfAborted();
    const step = reading.next();
    if (step.done === true) return step.value;
    if (performance.now() < pause) continue;
    await breathe();
    pause = performance.now() + slice;
  }
}
