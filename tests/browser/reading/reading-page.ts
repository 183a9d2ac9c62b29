import { opaqueNames } from '../../../lib/highlight/opaque-names';
import { createPainter } from '../../../lib/highlight/painter';
import { followPage } from '../../../lib/reading/follow-page';
import type { OverlayState } from '../../../lib/reading/overlay-state';
import { createReader } from '../../../lib/reading/reader';
import { fakeBackground } from './fake-background';
import { newsHtml } from './news-page';

/** The reader at work on the small article, over a background in memory. */
export async function readingPage() {
  const stop = new AbortController();
  const background = fakeBackground();
  const drawn: OverlayState[] = [];
  const wants = { toolbar: true };
  document.body.innerHTML = newsHtml;
  const painter = createPainter({
    document,
    registry: CSS.highlights,
    names: opaqueNames(new Uint8Array(16)),
    signal: stop.signal,
  });
  const reader = createReader(
    { window, painter, ...background, drawOverlay: (state) => drawn.push(state) },
    stop.signal,
  );
  followPage(reader, { isOwn: () => false, wantsToolbar: () => wants.toolbar }, stop.signal);
  await reader.page.refresh();
  return { background, reader, drawn, wants, stop: () => stop.abort() };
}

/** Leaves the page empty for the next test. */
export function clearPage(): void {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
}

/** What the painted ranges say. */
export function painted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).toSorted();
}
