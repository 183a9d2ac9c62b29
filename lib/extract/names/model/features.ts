import { Aspects } from './aspects';
import { addHead, addHeadPhrases, addRun } from './context-features';
import { FeatureWriter } from './feature-writer';
import { margin, type Observed } from './observe';
import { addClasses, addClusters, addShapes, addWords } from './word-features';

/** Reads the features of a text's tokens, one token after the other, without allocating. */
export class FeatureReader {
  private readonly writer = new FeatureWriter();
  private readonly seen: Aspects;

  constructor(observed: Observed) {
    this.seen = new Aspects(observed);
  }

  /** What the last call of `read` wrote, and behind it what earlier ones left. */
  get features(): Int32Array {
    return this.writer.features;
  }

  /** Writes the features of the token at `index` to `features` and returns how many they are. */
  read(index: number): number {
    const { writer, seen } = this;
    const at = index + margin;
    writer.restart();
    addWords(writer, seen, at);
    addShapes(writer, seen, at);
    addClasses(writer, seen, at);
    addClusters(writer, seen, at);
    addRun(writer, seen, at);
    addHeadPhrases(writer, seen, at);
    addHead(writer, seen, at);
    return writer.length;
  }
}
