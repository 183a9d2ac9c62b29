const minute = 60_000;

/** The least and the most that a place's clock differs from UTC, in minutes. */
const least = -11 * 60;
const most = 14 * 60;

/**
 * A UTC instant in the paper's own time, as far as the page tells it: by a time with an offset that is
 * the same instant, or by a clock without one that differs from it by half hours. The day that readers
 * see is the local one. What the page shows is asked for only where the instant is in UTC.
 */
export function inLocalTime(utc: string, shown: Iterable<string>): string {
  const at = /T.*(?:Z|\+00:00)$/.test(utc) ? Date.parse(utc) : Number.NaN;
  if (Number.isNaN(at)) return utc;
  for (const time of shown) {
    const offset = offsetIn(time, at);
    if (offset !== undefined && offset !== 0) return withOffset(at, offset);
  }
  return utc;
}

/** The minutes by which the clock of a time that means the same instant differs from UTC. */
function offsetIn(time: string, at: number): number | undefined {
  const [, local = '', zone] = /^(.+T[\d:]+)(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  const offset = Math.round((Date.parse(`${local.slice(0, 16)}Z`) - at + (at % minute)) / minute);
  const isSame = zone === undefined || Math.abs(Date.parse(time) - at) < minute;
  const isOffset = offset % 30 === 0 && offset >= least && offset <= most;
  return isSame && isOffset ? offset : undefined;
}

function withOffset(at: number, offset: number): string {
  const local = new Date(at + offset * minute).toISOString().slice(0, 19);
  const zone = new Date(Math.abs(offset) * minute).toISOString().slice(11, 16);
  return `${local}${offset < 0 ? '-' : '+'}${zone}`;
}
