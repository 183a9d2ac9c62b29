import { finish } from '../../../lib/anchoring/steps';
import { Lexicon } from '../../../lib/anchoring/words/lexicon';
import { buildIndex, type WordIndex } from '../../../lib/anchoring/words/word-index';

/** The words of a text, with a lexicon of its own unless one is shared. */
export function indexOf(text: string, lexicon = new Lexicon()): WordIndex {
  return finish(buildIndex(text, lexicon));
}

/** The word at a place. */
export function wordAt(text: string, index: WordIndex, place: number): string {
  return text.slice(index.starts[place], index.ends[place]);
}
