import type { Random } from './random';

/** A word of an article, and which word of the article before the edits it is. */
export interface Word {
  text: string;
  /** Number of the word in the article as it was; null when it is new. */
  was: number | null;
  isChanged: boolean;
}

export type Edited = Word[][];

/** What an editor may put in. */
export interface Source {
  word(): string;
  paragraph(): string;
}

/** The words of paragraphs, numbered through. */
export function unedited(paragraphs: readonly string[]): Edited {
  let count = 0;
  return paragraphs.map((text) =>
    text.split(' ').map((word) => ({ text: word, was: count++, isChanged: false })),
  );
}

/**
 * Edits a share of the words as newsrooms do: 40% of the budget goes into sentences rewritten, 20%
 * each into paragraphs deleted and inserted, 10% into scattered words; and of the figures the same
 * share is updated.
 */
export function editNews(before: Edited, share: number, random: Random, source: Source): Edited {
  const budget = share * before.reduce((sum, { length }) => sum + length, 0);
  const figures = before.flat().filter(({ text }) => /\p{N}/u.test(text)).length;
  const editor = new Editor(before, random, source);
  editor.spend(0.2 * budget, () => editor.deleteParagraph());
  editor.spend(0.4 * budget, () => editor.rewriteSentence());
  editor.spend(0.1 * budget, () => editor.replaceWord());
  editor.spend(share * figures, () => editor.updateFigure());
  editor.spend(0.2 * budget, () => editor.insertParagraph());
  return editor.paragraphs;
}

/** Tries before a kind of edit that finds nothing to do is given up. */
const patience = 200;

class Editor {
  paragraphs: Edited;
  readonly #random: Random;
  readonly #source: Source;

  constructor(before: Edited, random: Random, source: Source) {
    this.paragraphs = before.map((words) => [...words]);
    this.#random = random;
    this.#source = source;
  }

  /** Repeats an edit, which tells how many words it touched, until a budget is spent. */
  spend(budget: number, edit: () => number): void {
    let tries = 0;
    for (let spent = 0; spent < budget && tries < patience; ) {
      const touched = edit();
      spent += touched;
      tries = touched === 0 ? tries + 1 : 0;
    }
  }

  deleteParagraph(): number {
    const at = this.#paragraph();
    return this.paragraphs.splice(at, 1)[0]?.length ?? 0;
  }

  insertParagraph(): number {
    const words = this.#source.paragraph().split(' ');
    const fresh = words.map((text) => ({ text, was: null, isChanged: true }));
    this.paragraphs.splice(this.#random.integer(0, this.paragraphs.length), 0, fresh);
    return words.length;
  }

  rewriteSentence(): number {
    const words = this.paragraphs[this.#paragraph()] ?? [];
    const start = this.#random.integer(0, Math.max(0, words.length - 1));
    const first = words.findLastIndex(({ text }, at) => at < start && /[.!?]$/.test(text)) + 1;
    const last = words.findIndex(({ text }, at) => at >= first && /[.!?]$/.test(text));
    const sentence = words.slice(first, last < 0 ? undefined : last + 1);
    if (sentence.some(({ isChanged }) => isChanged)) return 0;
    words.splice(first, sentence.length, ...sentence.flatMap((word) => this.#rewritten(word)));
    return sentence.length;
  }

  replaceWord(): number {
    const words = this.paragraphs[this.#paragraph()] ?? [];
    const at = this.#random.integer(0, words.length - 1);
    const word = words[at];
    if (word === undefined || word.isChanged) return 0;
    words[at] = this.#replaced(word);
    return 1;
  }

  updateFigure(): number {
    const words = this.paragraphs[this.#paragraph()] ?? [];
    const figures = words.flatMap((word, at) =>
      /\p{N}/u.test(word.text) && !word.isChanged ? [at] : [],
    );
    if (figures.length === 0) return 0;
    const at = this.#random.pick(figures);
    const word = words[at];
    if (word === undefined) return 0;
    words[at] = { ...word, text: this.#otherFigure(word.text), isChanged: true };
    return 1;
  }

  #paragraph(): number {
    return this.#random.integer(0, this.paragraphs.length - 1);
  }

  /** A word of a sentence that is written anew: about half of them stay. */
  #rewritten(word: Word): Word[] {
    const dice = this.#random.next();
    const kept = dice < 0.5 ? [word] : dice < 0.85 ? [this.#replaced(word)] : [];
    const isFollowed = this.#random.chance(0.1);
    return isFollowed ? [...kept, { text: this.#source.word(), was: null, isChanged: true }] : kept;
  }

  #replaced(word: Word): Word {
    const isCapital = /^\p{Lu}/u.test(word.text);
    const other = this.#source.word();
    const text = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return { ...word, text, isChanged: true };
  }

  #otherFigure(text: string): string {
    return text.replace(/\p{N}+/u, (digits) => {
      const value = Number(digits) || 1;
      const other = Math.max(1, Math.round(value * (0.6 + 0.9 * this.#random.next())));
      return String(other === value ? value + 1 : other);
    });
  }
}
