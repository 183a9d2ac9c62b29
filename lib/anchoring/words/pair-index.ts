/** Where each pair of neighbouring words stands in a list of word ids. */
export class PairIndex {
  readonly #ids: readonly number[];
  readonly #heads: Int32Array;
  /** By place of a pair's first word: the next place of a pair with the same hash, or -1. */
  readonly #next: Int32Array;

  /** Linear; a few milliseconds for 100,000 words. */
  constructor(ids: readonly number[]) {
    this.#ids = ids;
    const buckets = 2 ** Math.ceil(Math.log2(ids.length + 1));
    this.#heads = new Int32Array(buckets).fill(-1);
    this.#next = new Int32Array(ids.length);
    for (let place = ids.length - 2; place >= 0; place -= 1) {
      const hash = this.#hash(ids[place] ?? 0, ids[place + 1] ?? 0);
      this.#next[place] = this.#heads[hash] ?? -1;
      this.#heads[hash] = place;
    }
  }

  /** The places of the first of two words that follow one another; none when they are more than `most`. */
  places(first: number, second: number, most: number): number[] {
    const places: number[] = [];
    let place = this.#heads[this.#hash(first, second)] ?? -1;
    for (; place >= 0; place = this.#next[place] ?? -1) {
      if (this.#ids[place] !== first || this.#ids[place + 1] !== second) continue;
      if (places.length === most) return [];
      places.push(place);
    }
    return places;
  }

  #hash(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#heads.length - 1);
  }
}
