import type { CaptureSummary } from '../../lib/model/summary';

/**
 * Which two captures are compared: those that the address names, else the last two, or the last and
 * the one before it. Null where there are not two.
 */
export function chosenCaptures(
  captures: readonly CaptureSummary[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): { from: CaptureSummary; to: CaptureSummary } | null {
  const named = (id: string | undefined) => captures.find((capture) => capture.id === id);
  const last = named(to) ?? captures.at(-1);
  const others = captures.filter((capture) => capture !== last);
  const first = named(from) ?? others.findLast((capture) => isBefore(capture, last)) ?? others[0];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

function isBefore(one: CaptureSummary, other: CaptureSummary | undefined): boolean {
  return other !== undefined && one.takenAt < other.takenAt;
}
