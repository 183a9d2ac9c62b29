import { collapse, trimmedSpan } from '../text/white-space';
import { dataOf } from './dom-access';
import type { Scope } from './scope';

/** Code units of one text node that stand one to one in a line's text. */
export interface TextRun {
  readonly node: Text;
  /** Offset in the node's characters. */
  readonly from: number;
  /** Offset in the line's text. */
  readonly at: number;
  readonly length: number;
}

/** Text that a page shows without a break between block elements or at a `<br>`. */
export interface PageLine {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The block element that the line stands in. */
  readonly scope: Scope;
  /** Position among the page's lines. */
  readonly index: number;
  /** Code units inside links. */
  readonly linked: number;
  /** Code units inside bold elements. */
  readonly strong: number;
}

interface Emphasis {
  linked: boolean;
  strong: boolean;
}

/** Gathers text nodes until the line ends. */
export class LineBuilder {
  #text = '';
  #runs: TextRun[] = [];
  #linked = 0;
  #strong = 0;

  /** Whether the line has no visible text yet. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Whether the line so far ends in a word or sign to which the next text would be glued. */
  get isOpenWord(): boolean {
    return /\S$/.test(this.#text);
  }

  /** Whether the line so far is a long sentence without a space behind it, as before a line of its own. */
  get isGluedSentence(): boolean {
    return this.#text.length > 60 && /[.!?…]["”’]?$/.test(this.#text);
  }

  /** Whether the line so far ends as a sentence does. */
  get isSentence(): boolean {
    return /[.!?…)\]»”"]\s*$/.test(this.#text);
  }

  add(node: Text, { linked, strong }: Emphasis): void {
    const { text, stretches } = collapse(
      dataOf(node),
      this.#text === '' || this.#text.endsWith(' '),
    );
    if (text === '') return;
    for (const { at, from, length } of stretches) {
      this.#runs.push({ node, from, at: at + this.#text.length, length });
    }
    this.#text += text;
    if (linked) this.#linked += text.length;
    if (strong) this.#strong += text.length;
  }

  /** The line so far, or null when it shows nothing; the builder is empty again after it. */
  finish(scope: Scope, index: number): PageLine | null {
    const { start, end } = trimmedSpan(this.#text);
    const line: PageLine | null =
      start === end
        ? null
        : {
            text: this.#text.slice(start, end),
            runs: clippedRuns(this.#runs, start, end),
            scope,
            index,
            linked: Math.min(this.#linked, end - start),
            strong: Math.min(this.#strong, end - start),
          };
    this.#text = '';
    this.#runs = [];
    this.#linked = 0;
    this.#strong = 0;
    return line;
  }
}

/** The runs of a part of a text, with offsets from the part's start. */
export function clippedRuns(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  const clipped: TextRun[] = [];
  for (const { node, from, at, length } of runs) {
    const first = Math.max(at, start);
    const last = Math.min(at + length, end);
    if (first < last) {
      clipped.push({ node, from: from + first - at, at: first - start, length: last - first });
    }
  }
  return clipped;
}
