import type { AnnotationRow } from '../model/annotation';
import type { CaptureRow } from '../model/article';
import type { Block } from '../model/block';
import { blocksText } from '../model/blocks-text';
import { standsAt } from '../text/stands-at';

/** Each text costs a page a comparison with its own. */
const mostTexts = 4;

/**
 * The texts in which annotations stood that do not stand in the page at the same place: of each
 * annotation's captures the newest, and of those texts the newest few. `captures` are in the order
 * of their times.
 */
export function textsOfAnnotations(
  annotations: readonly AnnotationRow[],
  captures: readonly CaptureRow[],
  page: readonly Block[],
): string[] {
  const pageText = blocksText(page);
  const texts = captures.map(({ blocks }) => blocksText(blocks)).reverse();
  const moved = annotations.filter((annotation) => !standsIn(pageText, annotation));
  const needed = new Set(
    moved.map((annotation) => texts.find((text) => standsIn(text, annotation))),
  );
  return texts.filter((text) => text !== pageText && needed.has(text)).slice(0, mostTexts);
}

function standsIn(text: string, { target }: AnnotationRow): boolean {
  const { quote, position } = target.selectors;
  return standsAt(text, quote, position.start);
}
