import { foldWord } from './fold-passage';
import { kindOf } from './words';

/** A word that a lexicon does not have. */
export const unknownWord = -1;

const stop = /^[.!?\u2026\u3002]$/;

/** Numbers for words, the same for a word in another case or composition. */
export class Lexicon {
  /** By word id: the word's kind, see `kindOf`. */
  readonly kinds: number[] = [];
  readonly #stops = new Set<number>();
  /** Words looked for in vain since the last new one: folding is what costs. */
  readonly #missing = new Set<string>();
  readonly #idOf = new Map<string, number>();

  /** Whether a word is a stop after a sentence. */
  isStop(id: number): boolean {
    return this.#stops.has(id);
  }

  /** The kinds of words with these ids. */
  kindsOf(ids: Int32Array): Uint8Array {
    const kinds = new Uint8Array(ids.length);
    for (let at = 0; at < ids.length; at += 1) kinds[at] = this.kinds[ids[at] ?? 0] ?? 0;
    return kinds;
  }

  /** The id of a word, or `unknownWord`. */
  find(text: string): number {
    const known = this.#idOf.get(text);
    if (known !== undefined || this.#missing.has(text)) return known ?? unknownWord;
    const folded = this.#idOf.get(foldWord(text));
    if (folded === undefined) this.#missing.add(text);
    else this.#idOf.set(text, folded);
    return folded ?? unknownWord;
  }

  /** The id of a word, which has one from now on. */
  admit(text: string): number {
    const known = this.#idOf.get(text);
    if (known !== undefined) return known;
    this.#missing.clear();
    const folded = foldWord(text);
    const id = this.#idOf.get(folded) ?? this.kinds.length;
    this.#idOf.set(folded, id);
    this.#idOf.set(text, id);
    if (id === this.kinds.length) this.kinds.push(kindOf(folded));
    if (stop.test(folded)) this.#stops.add(id);
    return id;
  }
}
