import type { ReadArticle } from '../article/read-article';
import type { Passage } from '../model/page-reading';
import type { LivePage } from './live-page';
import { placeCaret } from './place-caret';
import { scrollToRange } from './scroll-to-range';
import { suggestionRange } from './suggestion-range';

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
  placeCaret(range, page.window);
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
  if ('fact' in passage) return rangeOfFact(page.reading, passage.fact);
  const block = article?.blocks[passage.blockIndex];
  if (block === undefined || map === undefined) return null;
  const start = map.blockStart(passage.blockIndex);
  return map.rangeOf(start, start + block.text.length);
}

function rangeOfFact(reading: ReadArticle | null, fact: keyof ReadArticle['places']): Range | null {
  const element = reading?.places[fact]?.find(({ element }) => element?.isConnected)?.element;
  if (element == null) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
