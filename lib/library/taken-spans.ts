import type { AnnotationRow } from '../model/annotation';
import type { AnnotationKind } from '../model/annotation-kind';
import type { Block } from '../model/block';
import { blocksText } from '../model/blocks-text';
import type { BlockSpan } from './block-span';

/** Offsets at which the blocks begin in the article's text. */
function startsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The place of a stretch of a block in the article's text: UTF-16 offsets, end exclusive. */
export function placesIn(blocks: readonly Block[]) {
  const starts = startsOf(blocks);
  return ({ blockIndex, start, end }: BlockSpan) => {
    const from = starts[blockIndex] ?? 0;
    return { start: from + start, end: from + end };
  };
}

/** Tells whether a span overlaps an annotation of a kind that stands where it stood. */
export function takenIn(blocks: readonly Block[], kept: readonly AnnotationRow[]) {
  const text = blocksText(blocks);
  const placeOf = placesIn(blocks);
  const spans = kept.flatMap(({ kind, target: { selectors } }) => {
    const { start, end } = selectors.position;
    return text.slice(start, end) === selectors.quote.exact ? [{ kind, start, end }] : [];
  });
  return (kind: AnnotationKind, span: BlockSpan): boolean => {
    const { start, end } = placeOf(span);
    return spans.some((taken) => taken.kind === kind && taken.start < end && taken.end > start);
  };
}
