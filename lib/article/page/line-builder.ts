import { isLowerCase, isUpperCase } from '../../text/letters';
import { collapsed, trimmedSpan } from '../../text/white-space';
import { dataOf } from './dom-access';
import { PageLine, type Piece } from './page-line';
import type { Scope } from './scope';

interface Emphasis {
  linked: boolean;
  strong: boolean;
}

/** An element that is glued to the text behind it is a head from so many code units on. */
const leastHead = 15;
/** Characters after which a sentence is over. */
const sentenceEnds = '.!?…)]»”"';

/** Gathers text nodes until the line ends. */
export class LineBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #inlines: Element[] = [];
  #linked = 0;
  #strong = 0;
  #closed = 0;

  /** Code units of the line so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Whether the line has no visible text yet. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Whether the line so far ends in a word or sign to which the next text would be glued. */
  get isOpenWord(): boolean {
    return this.#text !== '' && !this.#text.endsWith(' ');
  }

  /** Whether the line so far is a long sentence without a space behind it, as before a line of its own. */
  get isGluedSentence(): boolean {
    return this.#text.length > 60 && /[.!?…]["”’]?$/.test(this.#text.slice(-2));
  }

  /** Whether the line so far ends as a sentence does. */
  get isSentence(): boolean {
    const last = this.#text.trimEnd().at(-1);
    return last !== undefined && sentenceEnds.includes(last);
  }

  /** Notes that an element ended which began at that length of the line; empty ones draw breaks. */
  close(from: number): void {
    const length = this.#text.length - from;
    if (length > 0) this.#closed = length;
  }

  /**
   * Whether a text would be glued to an element that just ended, as to a head that a style sheet
   * sets as a line of its own: "A ferry sailsThe council".
   */
  isHeadBefore(node: Text): boolean {
    if (this.#closed < leastHead) return false;
    return (
      isLowerCase(this.#text.charAt(this.#text.length - 1)) && isUpperCase(dataOf(node).charAt(0))
    );
  }

  add(node: Text, { linked, strong }: Emphasis): void {
    const afterSpace = this.#text === '' || this.#text.endsWith(' ');
    const data = dataOf(node);
    const text = collapsed(data, afterSpace);
    if (text === '') return;
    this.#closed = 0;
    this.#pieces.push({ node, data, afterSpace });
    this.#text += text;
    if (linked) this.#linked += text.length;
    if (strong) this.#strong += text.length;
  }

  /** Notes an element that the line runs through. */
  note(element: Element): void {
    this.#inlines.push(element);
  }

  /** The line so far, or null when it shows nothing; the builder is empty again after it. */
  finish(scope: Scope, index: number): PageLine | null {
    if (this.#text === '') return null;
    const line = this.#line(scope, index);
    this.#text = '';
    this.#pieces = [];
    this.#inlines = [];
    this.#linked = 0;
    this.#strong = 0;
    this.#closed = 0;
    return line;
  }

  #line(scope: Scope, index: number): PageLine | null {
    const { start, end } = trimmedSpan(this.#text);
    if (start === end) return null;
    const text = this.#text.slice(start, end);
    const linked = Math.min(this.#linked, text.length);
    const strong = Math.min(this.#strong, text.length);
    const source = { pieces: this.#pieces, start, end };
    return new PageLine({ text, scope, index, linked, strong, inlines: this.#inlines, source });
  }
}
