/** Share of a core that the work may take in the long run. */
const share = 0.003;
/** Milliseconds of urgent work that may be done at once before the share binds. */
const reserve = 300;

/** How soon something is to be done. */
export type Urgency = 'prompt' | 'routine';

/**
 * How often work may be done that a page's changes call for. What is urgent (a mark lost its words)
 * is done at once, as long as that happens now and then; what is not waits until it costs next to
 * nothing. So a page that changes thirty times a second takes less than a hundredth of a core.
 * Times are milliseconds of one clock.
 */
export class Pace {
  #left = reserve;
  #counted: number;
  #nextRoutine = Number.NEGATIVE_INFINITY;

  constructor(now: number) {
    this.#counted = now;
  }

  /** How long work of this urgency has to wait. */
  waitFor(urgency: Urgency, now: number): number {
    this.#earn(now);
    const routine = Math.max(0, this.#nextRoutine - now);
    if (urgency === 'routine') return routine;
    return Math.min(routine, Math.max(0, -this.#left / share));
  }

  /** Counts what work cost. */
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
