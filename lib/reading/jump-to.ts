import type { LivePage } from './live-page';
import { scrollToRange } from './scroll-to-range';
import { suggestionRange } from './suggestion-range';

/** A passage to go to: an annotation by id, a suggestion by key, a block by its place. */
export type Passage = { annotation: string } | { suggestion: string } | { blockIndex: number };

/**
 * Scrolls to a passage and flashes it; answers false when it is not on the page. A page that was
 * not read yet, or is still loading, is read first.
 */
export async function jumpTo(page: LivePage, passage: Passage): Promise<boolean> {
  await page.current();
  const range = rangeOf(page, passage);
  if (range === null) return false;
  scrollToRange(range, page.window);
  page.painter.flash(range);
  return true;
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
