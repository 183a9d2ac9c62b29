import type { AnnotationRow } from '../../lib/model/annotation';
import { type MarkKind, markKindOf, markKinds } from '../../lib/model/mark-kind';
import type { PageReading } from '../../lib/model/page-reading';

type Anchor = PageReading['anchors'][number];

/** An annotation and how it stands on the page; no anchor where no page was read. */
export interface Placed {
  annotation: AnnotationRow;
  anchor: Anchor | null;
}

/** The annotations of one kind. */
export interface KindGroup {
  mark: MarkKind;
  placed: Placed[];
}

/** Joins annotations with their anchors. */
export function placedOf(
  annotations: readonly AnnotationRow[],
  anchors: readonly Anchor[],
): Placed[] {
  const byId = new Map(anchors.map((anchor) => [anchor.annotation, anchor]));
  return annotations.map((annotation) => ({ annotation, anchor: byId.get(annotation.id) ?? null }));
}

/** Those that the page does not have any more. */
export function orphansOf(placed: readonly Placed[]): Placed[] {
  return placed.filter(isGone);
}

/** By the page where one was read, else as it was last seen. */
function isGone({ anchor, annotation }: Placed): boolean {
  return (anchor ?? annotation.drift)?.state === 'gone';
}

/** The others by kind, in the order of the toolbar; kinds without any are left out. */
export function groupsOf(placed: readonly Placed[]): KindGroup[] {
  const found = placed.filter((one) => !isGone(one));
  return markKinds
    .map((mark) => ({
      mark,
      placed: found.filter(({ annotation }) => markKindOf(annotation) === mark),
    }))
    .filter((group) => group.placed.length > 0);
}
