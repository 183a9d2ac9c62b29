import { collapse } from '../../text/white-space';
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

/** A text node of a line, what it said when it was read, and whether a space went before it. */
export interface Piece {
  readonly node: Text;
  readonly data: string;
  readonly afterSpace: boolean;
}

/** The part of a line's text nodes that its text is, in code units of what they show together. */
export interface Source {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

interface LineFacts {
  readonly text: string;
  readonly inlines: readonly Element[];
  readonly scope: Scope;
  readonly index: number;
  readonly linked: number;
  readonly strong: number;
  readonly source: Source;
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
  readonly source: Source;
  #runs: readonly TextRun[] | undefined;

  constructor(facts: LineFacts) {
    this.text = facts.text;
    this.inlines = facts.inlines;
    this.scope = facts.scope;
    this.index = facts.index;
    this.linked = facts.linked;
    this.strong = facts.strong;
    this.source = facts.source;
  }

  /** Where the text lay in the page when it was read; few lines are asked, so it is found out only then. */
  get runs(): readonly TextRun[] {
    this.#runs ??= runsOf(this.source);
    return this.#runs;
  }

  /** Whether the line is long enough and free enough of links to be somebody's prose. */
  get isProse(): boolean {
    return this.text.length - this.linked >= leastProse && this.linked < this.text.length / 2;
  }

  /** A part of the line as a line of its own. Offsets are code units of the text, end exclusive. */
  part(start: number, end: number): PageLine {
    const { source } = this;
    const part = { ...source, start: source.start + start, end: source.start + end };
    return new PageLine({ ...this, text: this.text.slice(start, end), source: part });
  }
}

function runsOf({ pieces, start, end }: Source): TextRun[] {
  const runs: TextRun[] = [];
  let before = 0;
  for (const { node, data, afterSpace } of pieces) {
    const { text, stretches } = collapse(data, afterSpace);
    for (const { at, from, length } of stretches) {
      const first = Math.max(before + at, start);
      const last = Math.min(before + at + length, end);
      if (first >= last) continue;
      runs.push({
        node,
        from: from + first - before - at,
        at: first - start,
        length: last - first,
      });
    }
    before += text.length;
  }
  return runs;
}
