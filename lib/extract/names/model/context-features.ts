import type { Aspects } from './aspects';
import type { FeatureWriter } from './feature-writer';
import { join } from './hash';
import { isHead } from './observe';
import { coarseOf } from './word-features';
import { isCapital } from './word-shape';

const headReach = 5;

/** The capitalised words in a row that a token is part of. */
export function addRun(writer: FeatureWriter, seen: Aspects, at: number): void {
  const capital = isCapital(seen.shape(at));
  const first = seen.runFirst(at);
  const last = seen.runLast(at);
  const place = Math.min(at - first, 3) * 8 + Math.min(last - at, 4);
  const opens = seen.opensSentence(first);
  const language = seen.vietnamese ? 1 : 2;
  writer.addIf(capital, join(language, place * 2 + (opens ? 1 : 0)));
  writer.addIf(capital, join(place, seen.word(first - 1)));
  writer.addIf(capital, join(place, seen.word(last + 1)));
  writer.addIf(capital && last > first, join(seen.word(first), at === first ? 1 : 2));
  writer.addIf(capital && last > first, join(seen.word(last), at === first ? 1 : 2));
  writer.addIf(capital, join(seen.class(first - 1), seen.class(first)));
  writer.addIf(capital, join(seen.class(first), join(seen.class(last), last - first)));
  writer.addIf(capital, join(seen.cluster(first), join(seen.cluster(last), 3)));
  writer.addIf(capital, join(coarseOf(seen.cluster(first - 1)), place));
  writer.addIf(capital, join(coarseOf(seen.cluster(last + 1)), place));
  writer.addIf(capital && opens, seen.class(at));
}

/** Phrases near a token that tell what a name is of. */
export function addHeadPhrases(writer: FeatureWriter, seen: Aspects, at: number): void {
  const shape = seen.shape(at);
  const head = seen.head(at);
  const before = seen.head(at - 1);
  writer.addIf(head !== 0, join(head, shape));
  writer.addIf(head !== 0 || before !== 0, join(join(before, head), shape));
  writer.addIf(head !== 0, join(join(head, seen.head(at + 1)), seen.shape(at + 1)));
  writer.addIf(head !== 0, join(head, seen.word(at - 1)));
  writer.addIf(before !== 0, join(join(before, shape), seen.shape(at + 1)));
  writer.addIf(before !== 0, join(before, seen.class(at)));
  const next = nextCapital(seen, at);
  writer.addIf(head !== 0 && next > 0, join(join(head, next), seen.class(at + next)));
  const last = lastHead(seen, at);
  writer.addIf(last > 0, join(join(seen.head(at - last), last), shape));
  writer.addIf(last > 0, join(join(seen.head(at - last), last), seen.class(at)));
  writer.addIf(last > 0, join(join(seen.head(at - last), shape), seen.word(at - 1)));
}

/** Steps to the next capitalised token, 0 when there is none near. */
function nextCapital(seen: Aspects, at: number): number {
  for (let step = 1; step <= headReach; step += 1) {
    if (isCapital(seen.shape(at + step))) return step;
  }
  return 0;
}

/** Steps back to the nearest token of a head phrase, 0 when there is none near. */
function lastHead(seen: Aspects, at: number): number {
  for (let step = 1; step <= headReach + 1; step += 1) {
    if (seen.head(at - step) !== 0) return step;
  }
  return 0;
}

/** The nearest title or class word before a token. */
export function addHead(writer: FeatureWriter, seen: Aspects, at: number): void {
  for (let step = 1; step <= headReach && seen.isInText(at - step); step += 1) {
    if (!isHead(seen.class(at - step))) continue;
    writer.add(join(seen.word(at - step), seen.shape(at)));
    writer.add(join(join(seen.word(at - step), step), seen.shape(at)));
    writer.add(join(join(seen.word(at - step - 1), seen.word(at - step)), seen.shape(at)));
    writer.add(join(seen.class(at - step), join(step, seen.shape(at))));
    return;
  }
}
