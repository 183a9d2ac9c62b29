import { partitionPoint } from '../../text/partition-point';
import { dataOf, newRange, parentOf } from '../page/dom-access';
import type { TextRun } from '../page/page-line';

/** A block's text and where its code units lay in the page; few blocks are asked for the latter. */
export interface MappedBlock {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The way between an article's text and the page's text nodes. Offsets are UTF-16, ends exclusive. */
export interface TextMap {
  /** `blocksText` of the article: its blocks joined by one line feed each. */
  readonly text: string;
  /**
   * The live range of a part of the text, or null when the part is empty or the page no longer
   * says it there.
   */
  rangeOf(start: number, end: number): Range | null;
  /** The part of the text that a range covers, or null when it touches no block. */
  offsetsOf(range: Range): { start: number; end: number } | null;
  /** Index of the block that an offset lies in; the line feed after a block belongs to it. */
  blockAt(offset: number): number;
  /** Offset at which a block begins. */
  blockStart(index: number): number;
}

/** A text map over blocks in the order of the article. Building it costs one pass over the blocks. */
export function textMapOf(document: Document, blocks: readonly MappedBlock[]): TextMap {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  const blockAt = (offset: number) => {
    const begun = partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= offset);
    return Math.max(0, begun - 1);
  };
  const unitAt = (offset: number) => {
    const index = blockAt(offset);
    const block = blocks[index];
    const inBlock = offset - (starts[index] ?? 0);
    return block === undefined ? null : placeOf(block, inBlock);
  };
  return {
    text,
    blockAt,
    blockStart: (index) => starts[index] ?? text.length,
    rangeOf(start, end) {
      const { from, to } = withoutLineFeeds(text, start, end);
      const first = from < to ? unitAt(from) : null;
      const last = from < to ? unitAt(to - 1) : null;
      if (first === null || last === null) return null;
      const range = newRange(document);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      // An end in another tree (a shadow root's, a slot's) takes the start along.
      return range.startContainer === first.node ? range : null;
    },
    offsetsOf(range) {
      let start = Number.POSITIVE_INFINITY;
      let end = -1;
      blocks.forEach((block, index) => {
        const part = partOf(block, range);
        if (part === null) return;
        start = Math.min(start, (starts[index] ?? 0) + part.start);
        end = Math.max(end, (starts[index] ?? 0) + part.end);
      });
      return start < end ? { start, end } : null;
    },
  };
}

function withoutLineFeeds(text: string, start: number, end: number): { from: number; to: number } {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && text.charAt(from) === '\n') from++;
  while (from < to && text.charAt(to - 1) === '\n') to--;
  return { from, to };
}

/** Where a code unit of a block lies in the page; null when the page has changed there. */
function placeOf(
  { text, runs }: MappedBlock,
  offset: number,
): { node: Text; offset: number } | null {
  const run = runs.find(({ at, length }) => at <= offset && offset < at + length);
  if (run === undefined || parentOf(run.node) === null) return null;
  const inNode = run.from + offset - run.at;
  const now = dataOf(run.node).charAt(inNode);
  const isSame = now === text.charAt(offset) || (text.charAt(offset) === ' ' && /\s/.test(now));
  return isSame ? { node: run.node, offset: inNode } : null;
}

/** The part of a block that a range covers. */
function partOf({ runs }: MappedBlock, range: Range): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  for (const run of runs) {
    const part = partOfRun(run, range);
    if (part === null) continue;
    if (start < 0) start = run.at + part.from;
    end = run.at + part.to;
  }
  return start < 0 ? null : { start, end };
}

function partOfRun(
  { node, from, length }: TextRun,
  range: Range,
): { from: number; to: number } | null {
  if (!range.intersectsNode(node)) return null;
  const first = range.startContainer === node ? range.startOffset - from : 0;
  const last = range.endContainer === node ? range.endOffset - from : length;
  const part = { from: Math.max(0, first), to: Math.min(length, last) };
  return part.from < part.to ? part : null;
}
