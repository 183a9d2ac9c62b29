import type { Target } from '../model/selector';
import { standsAt } from '../text/stands-at';
import type { Anchor } from './anchor';
import type { Landmarks } from './landmarks';

/**
 * Finds a target where it was, or where the passage nearest to it went: its quote and all of its
 * context must stand there. Undefined when they do not.
 */
export function verify(text: string, places: Landmarks, target: Target): Anchor | undefined {
  const { quote, position } = target.selectors;
  const length = quote.exact.length;
  const start = [position.start, places.expect(position.start)].find((offset) =>
    standsAt(text, quote, offset),
  );
  if (start === undefined) return undefined;
  places.add(position.start, start);
  return { state: 'intact', start, end: start + length };
}
