const running = Symbol.for('presslight reader');

interface ReaderWorld {
  [running]?: AbortController;
}

/**
 * The signal of the one reader that may run in a content script's world: taking it ends the reader
 * that ran there before. An update injects a second one into open pages (Firefox), and so does a
 * background that could not know of the first.
 */
export function soleReader(world: object, signal: AbortSignal): AbortSignal {
  const holder: ReaderWorld = world;
  holder[running]?.abort();
  const controller = new AbortController();
  holder[running] = controller;
  return AbortSignal.any([signal, controller.signal]);
}
