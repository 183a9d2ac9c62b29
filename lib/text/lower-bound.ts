/** The first of things in order that starts at or after an offset. Logarithmic. */
export function lowerBound(things: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
