import { stepLength } from '../steps';

/** A pair of words is rare if both together weigh this much: more than "of the". */
const rare = 110;

/** Numbers for pairs of neighbouring words. */
export class Pairs {
  readonly #weight: (word: number) => number;
  readonly #ids = new Map<number, number>();
  readonly #isRare: boolean[] = [];

  constructor(weight: (word: number) => number) {
    this.#weight = weight;
  }

  /** Whether a pair says something about where it stands. */
  isRare(pair: number): boolean {
    return this.#isRare[pair] === true;
  }

  /** The pairs of a list of words, one fewer than these. */
  *of(words: readonly number[]): Generator<void, number[]> {
    const pairs: number[] = [];
    for (let at = 0; at + 1 < words.length; at += 1) {
      pairs.push(this.#idOf(words[at] ?? 0, words[at + 1] ?? 0));
      if (at % stepLength === stepLength - 1) yield;
    }
    return pairs;
  }

  #idOf(first: number, second: number): number {
    // Word ids stay below 2^26, so that a pair is an exact number.
    const key = first * 2 ** 26 + second;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#isRare.push(this.#weight(first) + this.#weight(second) >= rare);
    return id;
  }
}
