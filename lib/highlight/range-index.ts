import { partitionPoint } from '../text/partition-point';

/** Ranges by their place in the document. */
export interface RangeIndex {
  /** The ranges that hold a boundary point, in logarithmic time and the number of those near it. */
  at(node: Node, offset: number): Range[];
}

/**
 * Sorts ranges by their starts and remembers which of those so far reaches furthest, so that a
 * search walks back no further than a range can reach (an interval tree laid flat).
 */
export function createRangeIndex(ranges: readonly Range[]): RangeIndex {
  const sorted = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const reach: Range[] = [];
  for (const range of sorted) {
    const furthest = reach.at(-1);
    const reaches =
      furthest === undefined || range.compareBoundaryPoints(Range.END_TO_END, furthest) > 0;
    reach.push(reaches ? range : furthest);
  }

  function countStarted(node: Node, offset: number): number {
    return partitionPoint(sorted.length, (index) => compare(sorted[index], node, offset) >= 0);
  }
  function at(node: Node, offset: number): Range[] {
    const found: Range[] = [];
    for (let index = countStarted(node, offset) - 1; index >= 0; index -= 1) {
      if (compare(reach[index], node, offset) > 0) break;
      const range = sorted[index];
      if (range !== undefined && compare(range, node, offset) === 0) found.push(range);
    }
    return found;
  }
  return { at };
}

/** Whether a point lies before a range (-1), in it (0) or after it (1); another tree lies before. */
function compare(range: Range | undefined, node: Node, offset: number): number {
  if (range === undefined || range.startContainer.getRootNode() !== node.getRootNode()) return -1;
  return range.comparePoint(node, offset);
}
