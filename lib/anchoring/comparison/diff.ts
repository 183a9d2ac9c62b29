/** One element of either list: where it stands in both, or where it stood or came. */
export interface Edit {
  state: 'same' | 'added' | 'removed';
  /** Index in the list before; where the element is added, that of the next one. */
  before: number;
  /** Index in the list after; where the element is removed, that of the next one. */
  after: number;
}

/** Lists that differ in more elements than this are told as replaced: nobody reads such a diff. */
const mostEdits = 2_000;

/**
 * A shortest way from one list to the other. Myers, "An O(ND) difference algorithm and its
 * variations", 1986: time is the length of the lists times the number of edits, space its square.
 */
export function diff(before: readonly string[], after: readonly string[]): Edit[] {
  const traces = search(before, after);
  return traces === undefined ? replaced(before, after) : walkBack(before, after, traces);
}

type Reach = Map<number, number>;

/** The furthest place reached on each diagonal, by the number of edits. */
function search(before: readonly string[], after: readonly string[]): Reach[] | undefined {
  const most = Math.min(mostEdits, before.length + after.length);
  const traces: Reach[] = [];
  let reach: Reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= most; edits += 1) {
    const next: Reach = new Map();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = isAdding(reach, diagonal, edits)
        ? (reach.get(diagonal + 1) ?? 0)
        : (reach.get(diagonal - 1) ?? 0) + 1;
      const old = slide(before, after, from, diagonal);
      next.set(diagonal, old);
      if (old >= before.length && old - diagonal >= after.length) return [...traces, reach];
    }
    traces.push(reach);
    reach = next;
  }
  return undefined;
}

function isAdding(reach: Reach, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1);
}

/** The end of the elements that are the same along a diagonal. */
function slide(
  before: readonly string[],
  after: readonly string[],
  from: number,
  diagonal: number,
): number {
  let old = from;
  while (
    old < before.length &&
    old - diagonal < after.length &&
    before[old] === after[old - diagonal]
  ) {
    old += 1;
  }
  return old;
}

function walkBack(before: readonly string[], after: readonly string[], traces: Reach[]): Edit[] {
  const edits: Edit[] = [];
  let old = before.length;
  let now = after.length;
  for (let count = traces.length - 1; count >= 0; count -= 1) {
    const reach = traces[count] ?? new Map();
    const diagonal = old - now;
    const isAdded = isAdding(reach, diagonal, count);
    const from = isAdded ? diagonal + 1 : diagonal - 1;
    const oldFrom = reach.get(from) ?? 0;
    const nowFrom = oldFrom - from;
    while (old > Math.max(0, oldFrom) && now > Math.max(0, nowFrom)) {
      old -= 1;
      now -= 1;
      edits.push({ state: 'same', before: old, after: now });
    }
    if (count === 0) break;
    if (isAdded) now -= 1;
    else old -= 1;
    edits.push({ state: isAdded ? 'added' : 'removed', before: old, after: now });
  }
  return edits.reverse();
}

function replaced(before: readonly string[], after: readonly string[]): Edit[] {
  return [
    ...before.map((_, at): Edit => ({ state: 'removed', before: at, after: 0 })),
    ...after.map((_, at): Edit => ({ state: 'added', before: before.length, after: at })),
  ];
}
