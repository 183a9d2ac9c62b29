import type { Target } from '../model/selector';
import type { Anchor } from './anchor';
import { Landmarks } from './landmarks';
import { createSearch } from './search';
import { verify } from './verify';

export type { Anchor } from './anchor';

export interface Resolver {
  /** Where a target's text is now. Targets resolved before help to tell like passages apart. */
  resolve(target: Target): Anchor;
}

/** Resolves targets in a text, which is indexed once, when the first target is not where it was. */
export function createResolver(text: string): Resolver {
  const places = new Landmarks();
  const search = createSearch(text, places);
  return { resolve: (target) => verify(text, places, target) ?? search.find(target) };
}

export interface Slicing {
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
  const steps = resolveInSteps(text, targets);
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

function* resolveInSteps(text: string, targets: readonly Target[]): Generator<void, Anchor[]> {
  const places = new Landmarks();
  const anchors = new Map<Target, Anchor>();
  const moved: Target[] = [];
  for (const target of targets.toSorted(byPosition)) {
    const anchor = verify(text, places, target);
    if (anchor === undefined) moved.push(target);
    else anchors.set(target, anchor);
    yield;
  }
  const search = createSearch(text, places);
  if (moved.length > 0) yield* search.prepare();
  for (const target of moved) {
    anchors.set(target, search.find(target));
    yield;
  }
  return targets.map((target) => anchors.get(target) ?? { state: 'gone' });
}

function byPosition(a: Target, b: Target): number {
  return a.selectors.position.start - b.selectors.position.start;
}
