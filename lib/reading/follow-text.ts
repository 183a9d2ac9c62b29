import { type ArticleChange, observeArticle } from '../article/observe-article';
import { observePosition } from './observe-position';
import { Pace, type Urgency } from './pace';
import { patience } from './page-looks';
import type { Reader } from './reader';

/** Code units from which on a text that came is a paragraph rather than a counter. */
const aParagraph = 40;
/** Milliseconds after which text is looked for that came without a change that can be seen. */
const secondLook = 2_000;

/** Reads a page anew as its text, its address and the reader's place in it change. */
export function followText(reader: Reader, signal: AbortSignal): void {
  const { looks, window } = reader.page;
  const { document } = window;
  const lookout = new Lookout(reader, signal);
  const observer = observeArticle(document, (change) => lookout.note(change), signal);
  const position = observePosition(document, () => lookout.want('prompt'), signal);
  looks.onShadowRoot = (root) => observer.include(root);
  looks.part = () => position.part();
  document.addEventListener('visibilitychange', () => lookout.lookIfSeen(), { signal });
  // Shadow roots come without a change that an observer is told of.
  lookout.wantAfter(secondLook);
}

/** Decides when the page is looked at again. */
class Lookout {
  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  readonly #pace = new Pace(performance.now());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #wanted: Urgency | undefined;

  constructor(reader: Reader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  note({ address, brought }: ArticleChange): void {
    const { page } = this.#reader;
    page.noteChange();
    const isPrompt = address || brought >= aParagraph || !page.isWhole();
    this.want(isPrompt ? 'prompt' : 'routine');
    // A page that goes on saying the same is another article no longer waited for.
    if (address) this.wantAfter(patience);
  }

  want(urgency: Urgency): void {
    if (this.#wanted !== 'prompt') this.#wanted = urgency;
    const now = performance.now();
    const due = now + this.#pace.waitFor(this.#wanted, now);
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.lookIfSeen(), due - now);
  }

  wantAfter(milliseconds: number): void {
    const timer = setTimeout(() => this.want('routine'), milliseconds);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Nobody looks at the marks of a hidden page: it is read when it is seen again. */
  lookIfSeen(): void {
    const { page } = this.#reader;
    const urgency = this.#wanted;
    if (urgency === undefined || page.window.document.hidden) return;
    this.#wanted = undefined;
    void this.#reader.attempt(async () => {
      try {
        await page.follow();
      } finally {
        this.#due = Number.POSITIVE_INFINITY;
        this.#pace.spend(page.cost, urgency, performance.now());
        if (this.#wanted !== undefined) this.want(this.#wanted);
      }
    });
  }
}
