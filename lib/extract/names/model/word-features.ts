import type { Aspects } from './aspects';
import type { FeatureWriter } from './feature-writer';
import { hashText, join } from './hash';

/** Words around a token, with its beginning and ending. */
export function addWords(writer: FeatureWriter, seen: Aspects, at: number): void {
  const word = seen.word(at);
  const before = seen.word(at - 1);
  const after = seen.word(at + 1);
  writer.add(word);
  writer.add(before);
  writer.add(after);
  writer.add(seen.word(at - 2));
  writer.add(seen.word(at + 2));
  writer.add(join(before, word));
  writer.add(join(word, after));
  writer.add(join(seen.word(at - 2), before));
  writer.add(join(after, seen.word(at + 2)));
  const shape = seen.shape(at);
  writer.add(join(shape, before));
  writer.add(join(shape, after));
  const text = seen.folded(at);
  const long = text.length > 2;
  writer.addIf(long, long ? hashText(text, text.length - 3) : 0);
  writer.addIf(long, long ? hashText(text, text.length - 2) : 0);
  writer.addIf(long, long ? hashText(text, 0, 3) : 0);
  const longer = text.length > 4;
  writer.addIf(longer, longer ? hashText(text, text.length - 4) : 0);
  writer.addIf(longer, longer ? hashText(text, 0, 4) : 0);
}

/** How the tokens around it are written. */
export function addShapes(writer: FeatureWriter, seen: Aspects, at: number): void {
  const language = seen.vietnamese ? 1 : 2;
  const shape = seen.shape(at);
  const before = (seen.shape(at - 1) << 5) | shape;
  const after = (shape << 5) | seen.shape(at + 1);
  writer.add(language);
  writer.add(join(language, shape));
  writer.add(join(language, before));
  writer.add(join(language, after));
  writer.add(join(language, (before << 5) | seen.shape(at + 1)));
  writer.add(join(language, (seen.shape(at - 2) << 10) | before));
  writer.add(join(language, (after << 5) | seen.shape(at + 2)));
  writer.add(join((seen.shape(at - 1) << 10) | after, 7));
}

/** Lists that hold the words and names around a token. */
export function addClasses(writer: FeatureWriter, seen: Aspects, at: number): void {
  const classes = seen.class(at);
  const before = seen.class(at - 1);
  const after = seen.class(at + 1);
  writer.add(classes);
  writer.add(join(before, classes));
  writer.add(join(classes, after));
  writer.add(join(before, seen.shape(at)));
  writer.add(join(join(seen.class(at - 2), before), seen.shape(at)));
  writer.add(join(classes, seen.shape(at)));
  writer.add(join(join(before, classes), after));
  const listed = seen.listed(at);
  writer.addIf(listed !== 0, listed);
  writer.addIf(listed !== 0, join(listed, seen.word(at - 1)));
  writer.addIf(listed !== 0, join(listed, seen.shape(at + 1)));
  writer.addIf(listed !== 0, join(listed, classes));
  writer.addIf(listed !== 0, join(listed, before));
  writer.add(join(seen.listed(at - 1), listed));
  writer.add(join(listed, seen.listed(at + 1)));
}

/** Clusters of the words around a token. */
export function addClusters(writer: FeatureWriter, seen: Aspects, at: number): void {
  const cluster = seen.cluster(at);
  const before = seen.cluster(at - 1);
  const after = seen.cluster(at + 1);
  const coarse = coarseOf(cluster);
  writer.addIf(cluster !== 0, cluster);
  writer.addIf(before !== 0, before);
  writer.addIf(after !== 0, after);
  writer.addIf(cluster !== 0, join(cluster, seen.shape(at)));
  writer.add(join(coarse, seen.shape(at)));
  writer.add(join(coarseOf(before), join(coarse, seen.shape(at))));
  writer.add(join(coarseOf(after), join(coarse, seen.shape(at))));
  writer.addIf(before !== 0, join(before, seen.shape(at)));
  writer.addIf(after !== 0, join(after, seen.shape(at)));
  writer.addIf(cluster !== 0 && before !== 0, join(before, cluster));
  writer.addIf(cluster !== 0 && after !== 0, join(cluster, after));
  writer.add(join(coarseOf(seen.cluster(at - 2)), join(coarseOf(before), coarse)));
  writer.add(join(coarseOf(seen.cluster(at + 2)), join(coarseOf(after), coarse)));
}

/** The family of a cluster: clusters are numbered so that families lie together. */
export function coarseOf(cluster: number): number {
  return cluster === 0 ? 0 : 1 + (cluster >> 4);
}
