import { isExtensionGone } from '../model/failure';
import { Pace } from './pace';
import type { Look } from './page-looks';

/** Decides when the background is asked about a page: a text that ticks is not told each time. */
export class Asking {
  readonly #pace = new Pace(performance.now());
  readonly #again: () => void;
  #isWanted = true;
  /** Nobody is there any more to be asked; who acts is told so each time, a page that ticks is not. */
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `again` is called when an edited text that was not told at once may be told, until the signal. */
  constructor(again: () => void, signal: AbortSignal) {
    this.#again = again;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** The next look is to be followed by an ask, whatever it finds. */
  want(): void {
    this.#isWanted = true;
  }

  /** Whether the background is to be asked after a look; of an edited text, later if not now. */
  isDue(found: Look['found']): boolean {
    if (this.#isOver) return false;
    if (this.#isWanted || found === 'another') return true;
    if (found !== 'edited') return false;
    const wait = this.#pace.waitFor('prompt', performance.now());
    if (wait === 0) return true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, wait);
    return false;
  }

  /** Asks now; what failed stays wanted. */
  async ask(work: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    this.#isWanted = false;
    try {
      await work();
    } catch (error) {
      this.#isWanted = true;
      this.#isOver = isExtensionGone(error);
      throw error;
    }
  }

  /** Counts the milliseconds that the background took to answer. */
  spend(cost: number): void {
    this.#pace.spend(cost, 'prompt', performance.now());
  }
}
