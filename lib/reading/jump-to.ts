import type { LivePage } from './live-page';
import { scrollToRange } from './scroll-to-range';
import { suggestionRange } from './suggestion-range';

/** A passage to go to: an annotation by id, a suggestion by key, a block by its place. */
export type Passage = { annotation: string } | { suggestion: string } | { blockIndex: number };

/** Milliseconds after its loading in which a page may still bring its text, and between two looks. */
const patience = 4_000;
const pause = 100;

/**
 * Scrolls to a passage and flashes it; answers false when it is not on the page. A page that was
 * not read yet is read first; on one that is still arriving, the passage is waited for.
 */
export async function jumpTo(
  page: LivePage,
  passage: Passage,
  isArriving = () => isStillArriving(page.window),
): Promise<boolean> {
  await page.current();
  let range = rangeOf(page, passage);
  while (range === null && isArriving()) {
    await new Promise((resume) => setTimeout(resume, pause));
    range = rangeOf(page, passage);
  }
  if (range === null) return false;
  scrollToRange(range, page.window);
  page.painter.flash(range);
  return true;
}

function isStillArriving({ document, performance }: Window): boolean {
  if (document.readyState !== 'complete') return true;
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && performance.now() - navigation.duration < patience;
}

function rangeOf(page: LivePage, passage: Passage): Range | null {
  if ('annotation' in passage) {
    const placed = page.placed.find(({ annotation }) => annotation.id === passage.annotation);
    return placed?.range ?? null;
  }
  const { article, map } = page.reading ?? {};
  if ('suggestion' in passage) {
    const span = page.suggestions.find(({ key }) => key === passage.suggestion);
    return span === undefined || map === undefined ? null : suggestionRange(span, map);
  }
  const block = article?.blocks[passage.blockIndex];
  if (block === undefined || map === undefined) return null;
  const start = map.blockStart(passage.blockIndex);
  return map.rangeOf(start, start + block.text.length);
}
