import type { LivePage } from './live-page';
import { scrollToRange } from './scroll-to-range';

/** A passage to go to: an annotation by its id, or a block by its place in the article. */
export type Passage = { annotation: string } | { blockIndex: number };

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
  const block = article?.blocks[passage.blockIndex];
  if (block === undefined || map === undefined) return null;
  const start = map.blockStart(passage.blockIndex);
  return map.rangeOf(start, start + block.text.length);
}
