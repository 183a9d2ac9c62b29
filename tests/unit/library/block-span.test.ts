import { expect, test } from 'vitest';
import { blockSpan } from '../../../lib/library/block-span';
import type { Block } from '../../../lib/model/block';
import { targetOf } from '../store/sample-rows';

const blocks: Block[] = [
  { role: 'headline', text: 'Một' },
  { role: 'paragraph', text: 'Hai ba bốn.' },
  { role: 'paragraph', text: 'Năm.' },
];

test.each([
  ['in the first block', 'Một', 0, { blockIndex: 0, start: 0, end: 3 }],
  ['in a later block', 'ba', 8, { blockIndex: 1, start: 4, end: 6 }],
  ['at the end of the text', 'Năm.', 16, { blockIndex: 2, start: 0, end: 4 }],
  ['over two blocks, in the first of them', 'bốn.\nNăm', 11, { blockIndex: 1, start: 7, end: 11 }],
  ['nowhere when another text is at its position', 'bảy', 8, null],
  ['nowhere when it begins between blocks', 'Hai', 3, null],
  ['nowhere when its position lies outside', 'Một', 90, null],
])('a quote lies %s', (_title, exact, start, span) => {
  expect(blockSpan(blocks, targetOf(exact, start))).toEqual(span);
});
