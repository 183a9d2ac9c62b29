/**
 * How many of a list's elements pass a test that the first ones pass and none does after the first
 * that fails. Logarithmic.
 */
export function partitionPoint(length: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
