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
