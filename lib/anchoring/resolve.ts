import type { Target } from '../model/selector';
import type { Anchor } from './anchor';
import { EarlierText } from './earlier-text';
import { Landmarks } from './landmarks';
import { Search, type Sighting } from './search';
import { finish } from './steps';
import { verify } from './verify';
import { PageWords } from './words/page-words';

/** What helps to find targets in a text that was edited since. */
export interface Earlier {
  /** The texts in which targets were described, where they are kept: say more than any quote. */
  earlierTexts?: readonly string[];
}

export interface Resolver {
  /** Where a target's text is now. Targets resolved before help to tell like passages apart. */
  resolve(target: Target): Anchor;
}

/** Resolves targets in a text, which is indexed once, when the first target is not where it was. */
export function createResolver(text: string, earlier: Earlier = {}): Resolver {
  const pass = new Pass(text, earlier);
  return {
    resolve: (target) =>
      finish(pass.verify(target)) ?? finish(pass.find(target)) ?? pass.settle(target),
  };
}

export interface Slicing extends Earlier {
  signal: AbortSignal;
  /** Lets the page go on; resolves when it is our turn again. */
  yieldNow: () => Promise<void>;
  /** Milliseconds of a steady clock. */
  now?: () => number;
}

/** A slice's milliseconds: half of a frame at 60 Hz, so that the page can still draw. */
const sliceLength = 8;

/**
 * Resolves many targets in slices of a few milliseconds. Those that are found as they were come
 * first, so that the rest can be told apart by their order. Rejects with the signal's reason.
 */
export async function resolveAll(
  text: string,
  targets: readonly Target[],
  slicing: Slicing,
): Promise<Anchor[]> {
  const { signal, yieldNow, now = () => performance.now() } = slicing;
  const steps = resolveInSteps(new Pass(text, slicing), targets);
  for (;;) {
    signal.throwIfAborted();
    const end = now() + sliceLength;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (now() < end);
    await yieldNow();
  }
}

/**
 * In the order of their old positions, so that a passage found tells where to look for the next;
 * what could be in two places waits until all others have shown where they went.
 */
function* resolveInSteps(pass: Pass, targets: readonly Target[]): Generator<void, Anchor[]> {
  const anchors = new Map<Target, Anchor>();
  const doubtful: Target[] = [];
  for (const target of targets.toSorted(byPosition)) {
    const anchor = (yield* pass.verify(target)) ?? (yield* pass.find(target));
    if (anchor === undefined) doubtful.push(target);
    else anchors.set(target, anchor);
    yield;
  }
  for (const target of doubtful) {
    anchors.set(target, pass.settle(target));
    yield;
  }
  return targets.map((target) => anchors.get(target) ?? { state: 'gone' });
}

/** One run over a text: what it has found so far helps with the rest. */
class Pass {
  readonly #page: PageWords;
  readonly #earlier: readonly EarlierText[];
  readonly #places = new Landmarks();
  readonly #search: Search;
  readonly #sightings = new Map<Target, Sighting>();

  constructor(text: string, { earlierTexts = [] }: Earlier) {
    this.#page = new PageWords(text);
    this.#earlier = earlierTexts.map((earlier) => new EarlierText(earlier, this.#page));
    this.#search = new Search(this.#page, this.#places);
  }

  /** Where a target is by a text in which it stood, or if it is where it was or where its neighbour went. */
  *verify(target: Target): Generator<void, Anchor | undefined> {
    const earlier = this.#earlier.find((text) => text.has(target));
    if (earlier === undefined) return verify(this.#page.text, this.#places, target);
    const kept = yield* earlier.keep(target);
    if (kept !== undefined) return kept;
    yield* earlier.prepare();
    const followed = earlier.follow(target);
    return followed.state === 'gone' ? yield* this.#findMoved(target, earlier) : followed;
  }

  /** Where a target is that went from its place: its sentence may have moved to another one. */
  *#findMoved(target: Target, earlier: EarlierText): Generator<void, Anchor> {
    const found = (yield* this.find(target)) ?? this.settle(target);
    return found.state !== 'gone' && earlier.accountsFor(found) ? { state: 'gone' } : found;
  }

  /** Where a target is, or undefined when that is not beyond doubt. */
  *find(target: Target): Generator<void, Anchor | undefined> {
    yield* this.#page.prepare();
    const sighting = this.#search.look(target);
    if (sighting === undefined) return { state: 'gone' };
    if (!this.#search.isPlain(sighting)) {
      this.#sightings.set(target, sighting);
      return undefined;
    }
    const anchor = this.#search.decide(sighting);
    if (anchor.state === 'intact') this.#places.add(target.selectors.position.start, anchor.start);
    return anchor;
  }

  /** Where a target is most likely, after `find` was in doubt. */
  settle(target: Target): Anchor {
    const sighting = this.#sightings.get(target);
    this.#sightings.delete(target);
    return sighting === undefined ? { state: 'gone' } : this.#search.decide(sighting);
  }
}

function byPosition(a: Target, b: Target): number {
  return a.selectors.position.start - b.selectors.position.start;
}
