import { breathe } from './breathe';
import { articleReading, type ReadArticle, type ReadOptions } from './read-article';

/** Milliseconds of work at a stretch, half of what a frame has: the page needs the other half. */
const slice = 8;

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
