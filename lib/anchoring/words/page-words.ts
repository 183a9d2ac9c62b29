import { finish } from '../steps';
import { Lexicon } from './lexicon';
import { buildIndex, type WordIndex } from './word-index';

/** A page's text, and its words once somebody needs them. */
export class PageWords {
  readonly text: string;
  readonly lexicon = new Lexicon();
  #index: WordIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Indexes the text where that was not done, pausing often. */
  *prepare(): Generator<void, WordIndex> {
    this.#index ??= yield* buildIndex(this.text, this.lexicon);
    return this.#index;
  }

  /** The words, indexed at once where that was not done. */
  get index(): WordIndex {
    return this.#index ?? finish(this.prepare());
  }
}
