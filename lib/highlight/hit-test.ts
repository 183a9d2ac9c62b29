import type { Mark } from './mark';
import { layerOf } from './mark-style';
import { createRangeIndex, type RangeIndex } from './range-index';

/** `highlightsFromPoint`, which the DOM types do not have yet: Chrome 140, Firefox 150. */
interface PointableRegistry extends HighlightRegistry {
  highlightsFromPoint(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** How a document tells the caret position nearest to a point: Chromium before 128 in the old way only. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

interface HitTestOptions {
  document: CaretDocument;
  registry: HighlightRegistry;
  marks: ReadonlyMap<string, Mark>;
}

export interface HitTest {
  /** The ids of the marks at a point of the viewport, the topmost first. */
  marksAt(x: number, y: number): string[];
  /** To be called when the marks changed. */
  forget(): void;
}

/** Tells which marks lie under a point, without a look at those that lie elsewhere. */
export function createHitTest({ document, registry, marks }: HitTestOptions): HitTest {
  let idOf: Map<AbstractRange, string> | undefined;
  let nearby: RangeIndex | undefined;

  function rangesAt(x: number, y: number): AbstractRange[] {
    if (isPointable(registry)) {
      return registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges);
    }
    nearby ??= createRangeIndex([...marks.values()].map(({ range }) => range));
    const caret = caretAt(document, x, y);
    const around = caret === null ? [] : nearby.at(caret.node, caret.offset);
    return around.filter((range) => isOver(range, x, y));
  }
  function marksAt(x: number, y: number): string[] {
    idOf ??= new Map([...marks.values()].map(({ id, range }) => [range, id]));
    const ids = new Set<string>();
    for (const range of rangesAt(x, y)) {
      const id = idOf.get(range);
      if (id !== undefined) ids.add(id);
    }
    return [...ids].sort((a, b) => height(b) - height(a));
  }
  function height(id: string): number {
    const mark = marks.get(id);
    return mark === undefined ? 0 : layerOf(mark.style);
  }
  function forget(): void {
    idOf = undefined;
    nearby = undefined;
  }
  return { marksAt, forget };
}

function isPointable(registry: HighlightRegistry): registry is PointableRegistry {
  return 'highlightsFromPoint' in registry;
}

function caretAt(
  document: CaretDocument,
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint !== undefined) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A caret position is the nearest one, so that a point in the margin has one too. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
