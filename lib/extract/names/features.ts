import { hashText, join, spread } from './hash';
import { capitalRuns, isHead, type Observed, opensSentence } from './observe';
import { isCapital } from './word-shape';

/** Bits of a feature's number. */
export const featureBits = 22;

/** Most features that one token has. */
export const mostFeatures = 120;

const edge = 0x1234567;
const headReach = 5;

/** Calls that write the features of one token, in place of a list made anew for each. */
class Writer {
  readonly into: Int32Array;
  length = 0;
  private template = 0;

  constructor(into: Int32Array) {
    this.into = into;
  }

  restart(): void {
    this.length = 0;
    this.template = 0;
  }

  /** One feature: what it is about is known by its place in the order of calls. */
  add(value: number): void {
    this.template += 1;
    this.put(this.template, value);
  }

  /** A feature that does not occur on every token: the call counts all the same. */
  addIf(occurs: boolean, value: number): void {
    this.template += 1;
    if (occurs) this.put(this.template, value);
  }

  private put(template: number, value: number): void {
    this.into[this.length] = spread(join(template, value)) >>> (32 - featureBits);
    this.length += 1;
  }
}

/** Reads the features of a text's tokens, one token after the other, without allocating. */
export class FeatureReader {
  private readonly writer = new Writer(new Int32Array(mostFeatures));
  private readonly observed: Observed;
  private readonly runFirsts: Int32Array;
  private readonly runLasts: Int32Array;

  constructor(observed: Observed) {
    this.observed = observed;
    this.runFirsts = capitalRuns(observed);
    this.runLasts = new Int32Array(observed.count);
    for (let index = observed.count - 1; index >= 0; index -= 1) {
      const next = index + 1;
      this.runLasts[index] =
        next < observed.count && this.runFirsts[next] !== next
          ? (this.runLasts[next] ?? index)
          : index;
    }
  }

  /** The features of the token at `index`: a view that the next call overwrites. */
  read(index: number): Int32Array {
    const { writer } = this;
    writer.restart();
    this.addWords(index);
    this.addShapes(index);
    this.addClasses(index);
    this.addClusters(index);
    this.addRun(index);
    this.addHeadPhrases(index);
    this.addHead(index);
    return writer.into.subarray(0, writer.length);
  }

  private word(index: number): number {
    return this.observed.words[index] ?? edge;
  }

  private shape(index: number): number {
    return this.observed.shapes[index] ?? 30;
  }

  private class(index: number): number {
    return this.observed.classes[index] ?? 1 << 20;
  }

  private listed(index: number): number {
    return this.observed.listed[index] ?? 1 << 15;
  }

  private cluster(index: number): number {
    return this.observed.clusters[index] ?? 1 << 15;
  }

  private addWords(at: number): void {
    const { writer } = this;
    const word = this.word(at);
    const before = this.word(at - 1);
    const after = this.word(at + 1);
    writer.add(word);
    writer.add(before);
    writer.add(after);
    writer.add(this.word(at - 2));
    writer.add(this.word(at + 2));
    writer.add(join(before, word));
    writer.add(join(word, after));
    writer.add(join(this.word(at - 2), before));
    writer.add(join(after, this.word(at + 2)));
    const shape = this.shape(at);
    writer.add(join(shape, before));
    writer.add(join(shape, after));
    const text = this.observed.folded[at] ?? '';
    const long = text.length > 2;
    writer.addIf(long, long ? hashText(text.slice(-3)) : 0);
    writer.addIf(long, long ? hashText(text.slice(-2)) : 0);
    writer.addIf(long, long ? hashText(text.slice(0, 3)) : 0);
    const longer = text.length > 4;
    writer.addIf(longer, longer ? hashText(text.slice(-4)) : 0);
    writer.addIf(longer, longer ? hashText(text.slice(0, 4)) : 0);
  }

  private addShapes(at: number): void {
    const { writer } = this;
    const language = this.observed.vietnamese ? 1 : 2;
    const shape = this.shape(at);
    const before = (this.shape(at - 1) << 5) | shape;
    const after = (shape << 5) | this.shape(at + 1);
    writer.add(language);
    writer.add(join(language, shape));
    writer.add(join(language, before));
    writer.add(join(language, after));
    writer.add(join(language, (before << 5) | this.shape(at + 1)));
    writer.add(join(language, (this.shape(at - 2) << 10) | before));
    writer.add(join(language, (after << 5) | this.shape(at + 2)));
    writer.add(join((this.shape(at - 1) << 10) | after, 7));
  }

  private addClasses(at: number): void {
    const { writer } = this;
    const classes = this.class(at);
    const before = this.class(at - 1);
    const after = this.class(at + 1);
    writer.add(classes);
    writer.add(join(before, classes));
    writer.add(join(classes, after));
    writer.add(join(before, this.shape(at)));
    writer.add(join(join(this.class(at - 2), before), this.shape(at)));
    writer.add(join(classes, this.shape(at)));
    writer.add(join(join(before, classes), after));
    const listed = this.listed(at);
    writer.addIf(listed !== 0, listed);
    writer.addIf(listed !== 0, join(listed, this.word(at - 1)));
    writer.addIf(listed !== 0, join(listed, this.shape(at + 1)));
    writer.addIf(listed !== 0, join(listed, classes));
    writer.addIf(listed !== 0, join(listed, before));
    writer.add(join(this.listed(at - 1), listed));
    writer.add(join(listed, this.listed(at + 1)));
  }

  private addClusters(at: number): void {
    const { writer } = this;
    const cluster = this.cluster(at);
    const before = this.cluster(at - 1);
    const after = this.cluster(at + 1);
    const coarse = coarseOf(cluster);
    writer.addIf(cluster !== 0, cluster);
    writer.addIf(before !== 0, before);
    writer.addIf(after !== 0, after);
    writer.addIf(cluster !== 0, join(cluster, this.shape(at)));
    writer.add(join(coarse, this.shape(at)));
    writer.add(join(coarseOf(before), join(coarse, this.shape(at))));
    writer.add(join(coarseOf(after), join(coarse, this.shape(at))));
    writer.addIf(before !== 0, join(before, this.shape(at)));
    writer.addIf(after !== 0, join(after, this.shape(at)));
    writer.addIf(cluster !== 0 && before !== 0, join(before, cluster));
    writer.addIf(cluster !== 0 && after !== 0, join(cluster, after));
    writer.add(join(coarseOf(this.cluster(at - 2)), join(coarseOf(before), coarse)));
    writer.add(join(coarseOf(this.cluster(at + 2)), join(coarseOf(after), coarse)));
  }

  private addRun(at: number): void {
    const { writer } = this;
    const capital = isCapital(this.shape(at));
    const first = this.runFirsts[at] ?? at;
    const last = this.runLasts[at] ?? at;
    const place = Math.min(at - first, 3) * 8 + Math.min(last - at, 4);
    const opens = opensSentence(this.observed, first);
    const language = this.observed.vietnamese ? 1 : 2;
    writer.addIf(capital, join(language, place * 2 + (opens ? 1 : 0)));
    writer.addIf(capital, join(place, this.word(first - 1)));
    writer.addIf(capital, join(place, this.word(last + 1)));
    writer.addIf(capital && last > first, join(this.word(first), at === first ? 1 : 2));
    writer.addIf(capital && last > first, join(this.word(last), at === first ? 1 : 2));
    writer.addIf(capital, join(this.class(first - 1), this.class(first)));
    writer.addIf(capital, join(this.class(first), join(this.class(last), last - first)));
    writer.addIf(capital, join(this.cluster(first), join(this.cluster(last), 3)));
    writer.addIf(capital, join(coarseOf(this.cluster(first - 1)), place));
    writer.addIf(capital, join(coarseOf(this.cluster(last + 1)), place));
    writer.addIf(capital && opens, this.class(at));
  }

  private head(index: number): number {
    return this.observed.heads[index] ?? 63;
  }

  private addHeadPhrases(at: number): void {
    const { writer } = this;
    const shape = this.shape(at);
    const head = this.head(at);
    const before = this.head(at - 1);
    writer.addIf(head !== 0, join(head, shape));
    writer.addIf(head !== 0 || before !== 0, join(join(before, head), shape));
    writer.addIf(head !== 0, join(join(head, this.head(at + 1)), this.shape(at + 1)));
    writer.addIf(head !== 0, join(head, this.word(at - 1)));
    writer.addIf(before !== 0, join(join(before, shape), this.shape(at + 1)));
    writer.addIf(before !== 0, join(before, this.class(at)));
    const next = this.nextCapital(at);
    writer.addIf(head !== 0 && next > 0, join(join(head, next), this.class(at + next)));
    const last = this.lastHead(at);
    writer.addIf(last > 0, join(join(this.head(at - last), last), shape));
    writer.addIf(last > 0, join(join(this.head(at - last), last), this.class(at)));
    writer.addIf(last > 0, join(join(this.head(at - last), shape), this.word(at - 1)));
  }

  /** Steps to the next capitalised token, 0 when there is none near. */
  private nextCapital(at: number): number {
    for (let step = 1; step <= headReach; step += 1) {
      if (isCapital(this.shape(at + step))) return step;
    }
    return 0;
  }

  /** Steps back to the nearest token of a head phrase, 0 when there is none near. */
  private lastHead(at: number): number {
    for (let step = 1; step <= headReach + 1; step += 1) {
      if (this.head(at - step) !== 0) return step;
    }
    return 0;
  }

  private addHead(at: number): void {
    const { writer } = this;
    for (let step = 1; step <= headReach && at - step >= 0; step += 1) {
      if (!isHead(this.class(at - step))) continue;
      writer.add(join(this.word(at - step), this.shape(at)));
      writer.add(join(join(this.word(at - step), step), this.shape(at)));
      writer.add(join(join(this.word(at - step - 1), this.word(at - step)), this.shape(at)));
      writer.add(join(this.class(at - step), join(step, this.shape(at))));
      return;
    }
  }
}

/** The family of a cluster: clusters are numbered so that families lie together. */
function coarseOf(cluster: number): number {
  return cluster === 0 ? 0 : 1 + (cluster >> 4);
}
