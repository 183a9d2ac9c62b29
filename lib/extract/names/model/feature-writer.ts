import { join, spread } from './hash';

/** Bits of a feature's number. */
export const featureBits = 22;

/** Most features that one token has. */
const mostFeatures = 120;

/** Calls that write the features of one token, in place of a list made anew for each. */
export class FeatureWriter {
  readonly features = new Int32Array(mostFeatures);
  length = 0;
  private template = 0;

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
    this.features[this.length] = spread(join(template, value)) >>> (32 - featureBits);
    this.length += 1;
  }
}
