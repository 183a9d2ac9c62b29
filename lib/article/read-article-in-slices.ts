import { breathe } from './breathe';
import type { ReadOptions } from './page/open-article-page';
import { articleReading, type ReadArticle } from './read-article';

/** Milliseconds of work after which the thread is let go of: with the step that is under way less than a frame. */
const slice = 5;

export interface SliceOptions extends ReadOptions {
  /** Told how many milliseconds of the thread the reading took. */
  readonly onSpent?: (milliseconds: number) => void;
}

/**
 * Reads a page's article as `readArticle` does, in slices that let go of the thread in between.
 * Rejects with the signal's reason when it is aborted.
 */
export async function readArticleInSlices(
  document: Document,
  signal: AbortSignal,
  options: SliceOptions = {},
): Promise<ReadArticle> {
  const reading = articleReading(document, options);
  let spent = 0;
  let began = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const step = reading.next();
    const now = performance.now();
    if (step.done === true) {
      options.onSpent?.(spent + now - began);
      return step.value;
    }
    if (now - began < slice) continue;
    spent += now - began;
    await breathe();
    began = performance.now();
  }
}
