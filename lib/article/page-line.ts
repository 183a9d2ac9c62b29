import { collapse, collapsed, trimmedSpan } from '../text/white-space';
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

/** A text node of a line, and whether a space went before it. */
interface Piece {
  readonly node: Text;
  readonly afterSpace: boolean;
}

interface LineFacts {
  readonly text: string;
  readonly inlines: readonly Element[];
  readonly scope: Scope;
  readonly index: number;
  readonly linked: number;
  readonly strong: number;
}

/** Prose of fewer code units than this says little about where the article is. */
const leastProse = 40;

/** Text that a page shows without a break between block elements or at a `<br>`. */
export class PageLine {
  readonly text: string;
  /** The block element that the line stands in. */
  readonly scope: Scope;
  /** Position among the page's lines. */
  readonly index: number;
  /** Code units inside links. */
  readonly linked: number;
  /** Code units inside bold elements. */
  readonly strong: number;
  /** The elements within the line, and empty ones just before it, in document order. */
  readonly inlines: readonly Element[];
  readonly #runs: () => readonly TextRun[];

  constructor(facts: LineFacts, runs: () => readonly TextRun[]) {
    const { text, scope, index, linked, strong, inlines } = facts;
    this.text = text;
    this.inlines = inlines;
    this.scope = scope;
    this.index = index;
    this.linked = linked;
    this.strong = strong;
    this.#runs = runs;
  }

  /** Where the text lies in the page; few lines are asked, so it is found out only then. */
  get runs(): readonly TextRun[] {
    return this.#runs();
  }

  /** Whether the line is long enough and free enough of links to be somebody's prose. */
  get isProse(): boolean {
    return this.text.length - this.linked >= leastProse && this.linked < this.text.length / 2;
  }

  /** A part of the line as a line of its own. Offsets are code units of the text, end exclusive. */
  part(start: number, end: number): PageLine {
    return new PageLine({ ...this, text: this.text.slice(start, end) }, () =>
      clippedRuns(this.runs, start, end),
    );
  }
}

interface Emphasis {
  linked: boolean;
  strong: boolean;
}

/** Characters after which a sentence is over. */
const sentenceEnds = '.!?…)]»”"';

/** Gathers text nodes until the line ends. */
export class LineBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #inlines: Element[] = [];
  #linked = 0;
  #strong = 0;

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

  add(node: Text, { linked, strong }: Emphasis): void {
    const afterSpace = this.#text === '' || this.#text.endsWith(' ');
    const text = collapsed(dataOf(node), afterSpace);
    if (text === '') return;
    this.#pieces.push({ node, afterSpace });
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
    return line;
  }

  #line(scope: Scope, index: number): PageLine | null {
    const { start, end } = trimmedSpan(this.#text);
    if (start === end) return null;
    const text = this.#text.slice(start, end);
    const linked = Math.min(this.#linked, text.length);
    const strong = Math.min(this.#strong, text.length);
    const [whole, pieces, inlines] = [this.#text, this.#pieces, this.#inlines];
    return new PageLine({ text, scope, index, linked, strong, inlines }, () =>
      clippedRuns(runsOf(pieces, whole), start, end),
    );
  }
}

/** The runs of a line's nodes; none when the nodes no longer say what they said. */
function runsOf(pieces: readonly Piece[], whole: string): TextRun[] {
  const runs: TextRun[] = [];
  let now = '';
  for (const { node, afterSpace } of pieces) {
    const { text, stretches } = collapse(dataOf(node), afterSpace);
    for (const stretch of stretches) runs.push({ node, ...stretch, at: stretch.at + now.length });
    now += text;
  }
  return now === whole ? runs : [];
}

/** The runs of a part of a text, with offsets from the part's start. */
function clippedRuns(runs: readonly TextRun[], start: number, end: number): TextRun[] {
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
