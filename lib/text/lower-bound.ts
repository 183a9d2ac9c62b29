import { partitionPoint } from './partition-point';

/** The first of things in order that starts at or after an offset. Logarithmic. */
export function lowerBound(things: readonly { start: number }[], offset: number): number {
  return partitionPoint(things.length, (at) => (things[at]?.start ?? 0) < offset);
}
