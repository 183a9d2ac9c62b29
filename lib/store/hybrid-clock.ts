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

/**
 * How far the clock may lead the machine's before its wall time is no time to tell: seconds are what
 * a machine is put right by now and then, a minute is a clock that was set wrong.
 */
export const mostLead = 60_000;

/**
 * The time that an action is told by, in milliseconds since 1970. A clock that once stood ahead of
 * its time counts on from there, or its order would break; told by its wall time, all that is done
 * until the real time catches up would be dated wrong. Kulkarni et al. bound the drift for the same
 * reason and set such a clock back; here the order stays and only the date is the machine's.
 */
export function timeOf(clock: Clock, now: number): number {
  return clock.wall - now > mostLead ? now : clock.wall;
}

/** Negative when `a` is earlier. The device decides between equal times, the same way everywhere. */
export function compareClocks(a: Clock, b: Clock): number {
  return a.wall - b.wall || a.counter - b.counter || (a.device < b.device ? -1 : 1);
}
