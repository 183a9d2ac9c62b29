/** Share of the page's thread that looking anew may take in the long run, for each urgency. */
const share = 0.005;
/** Milliseconds of urgent work that may be done at once before the share binds. */
const reserve = 200;

/** How soon a change is looked at. */
export type Urgency = 'prompt' | 'routine';

/**
 * How often a page may be read again. A mark that lost its words is looked at at once, as long as
 * that happens now and then; what changes without touching anything waits until it costs next to
 * nothing. So a page that changes thirty times a second takes at most a hundredth of a core, half
 * for each urgency. Times are milliseconds of one clock.
 */
export class Pace {
  #left = reserve;
  #counted: number;
  #nextRoutine = Number.NEGATIVE_INFINITY;

  constructor(now: number) {
    this.#counted = now;
  }

  /** How long a look of this urgency has to wait. */
  waitFor(urgency: Urgency, now: number): number {
    this.#earn(now);
    const routine = Math.max(0, this.#nextRoutine - now);
    if (urgency === 'routine') return routine;
    return Math.min(routine, Math.max(0, -this.#left / share));
  }

  /** Counts what a look cost the page's thread. */
  spend(cost: number, urgency: Urgency, now: number): void {
    this.#earn(now);
    if (urgency === 'prompt') this.#left -= cost;
    this.#nextRoutine = now + cost / share;
  }

  #earn(now: number): void {
    this.#left = Math.min(reserve, this.#left + (now - this.#counted) * share);
    this.#counted = now;
  }
}
