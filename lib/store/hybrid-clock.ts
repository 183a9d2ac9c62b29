import type { Clock } from '../model/change';

/**
 * The next time of a hybrid logical clock: wall time while that moves on, else the last wall time
 * with a higher counter, so that later is always later, whatever the machine's clock does.
 */
export function tick(last: Clock, now: number): Clock {
  return now > last.wall
    ? { ...last, wall: now, counter: 0 }
    : { ...last, counter: last.counter + 1 };
}

/** Negative when `a` is earlier. The device decides between equal times, the same way everywhere. */
export function compareClocks(a: Clock, b: Clock): number {
  return a.wall - b.wall || a.counter - b.counter || (a.device < b.device ? -1 : 1);
}
