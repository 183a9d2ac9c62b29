import { partitionPoint } from '../text/partition-point';

/**
 * Passages known to have gone from one offset to another. What lies between two of them on the page
 * as it was lies between them still, unless the editor moved it.
 */
export class Landmarks {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Remembers that what was at `from` is at `to`. */
  add(from: number, to: number): void {
    const at = this.#after(from);
    this.#from.splice(at, 0, from);
    this.#to.splice(at, 0, to);
  }

  /** Where what was at an offset should be, by the nearest landmark; the offset itself if none is known. */
  expect(offset: number): number {
    const at = this.#after(offset);
    const left = offset - (this.#from[at - 1] ?? Number.NEGATIVE_INFINITY);
    const right = (this.#from[at] ?? Number.POSITIVE_INFINITY) - offset;
    if (left === Number.POSITIVE_INFINITY && right === Number.POSITIVE_INFINITY) return offset;
    const nearest = left <= right ? at - 1 : at;
    return offset + (this.#to[nearest] ?? 0) - (this.#from[nearest] ?? 0);
  }

  /** Whether going from one offset to another keeps the order of the nearest landmarks. */
  keepsOrder(from: number, to: number): boolean {
    const at = this.#after(from);
    const least = this.#to[at - 1] ?? 0;
    const most = this.#to[at] ?? Number.POSITIVE_INFINITY;
    return least > most || (to >= least && to <= most);
  }

  /** The number of landmarks at or before an offset. */
  #after(offset: number): number {
    return partitionPoint(this.#from.length, (at) => (this.#from[at] ?? 0) <= offset);
  }
}
