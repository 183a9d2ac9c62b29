import type { Anchor } from '../anchoring/anchor';
import { resolveAll } from '../anchoring/resolve';
import type { TextMap } from '../article/body/text-map';
import { breathe } from '../article/breathe';
import type { MarkStyle } from '../highlight/mark-style';
import type { AnnotationRow } from '../model/annotation';
import { markKindOf } from '../model/mark-kind';
import type { PageReading } from '../model/page-reading';

/** An annotation, where it stands on the page now, and the live range of it. */
export interface PlacedAnnotation {
  annotation: AnnotationRow;
  anchor: Anchor;
  range: Range | null;
}

/** What is kept of an article, and the earlier texts of it that help to find that again. */
export interface Kept {
  annotations: readonly AnnotationRow[];
  earlierTexts: readonly string[];
}

/**
 * Resolves annotations against the text as read, in slices that leave the page's thread free.
 * Cost: one index of the page and of each earlier text that is needed, then constant work an annotation.
 */
export async function placeAnnotations(
  { annotations, earlierTexts }: Kept,
  map: TextMap,
  signal: AbortSignal,
): Promise<PlacedAnnotation[]> {
  const targets = annotations.map(({ target }) => target);
  const slicing = { signal, yieldNow: breathe };
  const anchors = await resolveAll(map.text, targets, { ...slicing, earlierTexts });
  return annotations.flatMap((annotation, index) => {
    const anchor = anchors[index];
    if (anchor === undefined) return [];
    return [{ annotation, anchor, range: rangeOf(anchor, map) }];
  });
}

/** The live range of what an anchor stands for, null when it is gone. */
export function rangeOf(anchor: Anchor, map: TextMap): Range | null {
  return anchor.state === 'gone' ? null : map.rangeOf(anchor.start, anchor.end);
}

/** The style that a placed annotation is painted in. */
export function styleOf({ annotation, anchor }: PlacedAnnotation): MarkStyle {
  return anchor.state === 'changed' ? 'changed' : markKindOf(annotation);
}

/** How a placed annotation stands, as views are told. */
export function anchorReport({
  annotation,
  anchor,
}: PlacedAnnotation): PageReading['anchors'][number] {
  return anchor.state === 'changed'
    ? { annotation: annotation.id, state: anchor.state, now: anchor.now }
    : { annotation: annotation.id, state: anchor.state };
}
