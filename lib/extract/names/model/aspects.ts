import { margin, type Observed } from './observe';
import { isCapital, shapes } from './word-shape';

/** What the features of a token look at, by its place in the columns: its index and the margin. */
export class Aspects {
  readonly vietnamese: boolean;
  private readonly observed: Observed;
  private readonly runFirsts: Int32Array;
  private readonly runLasts: Int32Array;

  constructor(observed: Observed) {
    this.observed = observed;
    this.vietnamese = observed.vietnamese;
    this.runFirsts = runFirsts(observed.shapes);
    this.runLasts = runLasts(this.runFirsts);
  }

  folded(at: number): string {
    return this.observed.folded[at - margin] ?? '';
  }

  word(at: number): number {
    return this.observed.words[at] ?? 0;
  }

  shape(at: number): number {
    return this.observed.shapes[at] ?? 0;
  }

  class(at: number): number {
    return this.observed.classes[at] ?? 0;
  }

  listed(at: number): number {
    return this.observed.listed[at] ?? 0;
  }

  cluster(at: number): number {
    return this.observed.clusters[at] ?? 0;
  }

  head(at: number): number {
    return this.observed.heads[at] ?? 0;
  }

  /** First token of the capitalised words in a row around the token; the token when it is none. */
  runFirst(at: number): number {
    return this.runFirsts[at] ?? at;
  }

  runLast(at: number): number {
    return this.runLasts[at] ?? at;
  }

  isInText(at: number): boolean {
    return at >= margin;
  }

  /** Whether a sentence, a quotation or a list entry begins at the token. */
  opensSentence(at: number): boolean {
    let before = at - 1;
    while (before >= margin && this.shape(before) === shapes.openQuote) before -= 1;
    return before < margin || this.shape(before) === shapes.stop;
  }
}

function runFirsts(written: Uint8Array): Int32Array {
  const firsts = new Int32Array(written.length);
  let first = 0;
  for (let at = 1; at < written.length; at += 1) {
    if (!(isCapital(written[at] ?? 0) && isCapital(written[at - 1] ?? 0))) first = at;
    firsts[at] = first;
  }
  return firsts;
}

function runLasts(firsts: Int32Array): Int32Array {
  const lasts = new Int32Array(firsts.length);
  let last = firsts.length - 1;
  for (let at = firsts.length - 1; at >= 0; at -= 1) {
    lasts[at] = last;
    if (firsts[at] === at) last = at - 1;
  }
  return lasts;
}
