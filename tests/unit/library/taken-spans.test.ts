import { expect, test } from 'vitest';
import { placesIn, takenIn } from '../../../lib/library/taken-spans';
import type { Block } from '../../../lib/model/block';
import { noteRow, sampleId, targetOf } from '../store/sample-rows';

const blocks: Block[] = [
  { role: 'headline', text: 'Bão' },
  { role: 'paragraph', text: 'Bão vào Huế.' },
];
const row = (exact: string, start: number) => ({
  ...noteRow(1, sampleId(2), ''),
  target: targetOf(exact, start),
});

test('a stretch of a block has its place in the text of all', () => {
  expect(placesIn(blocks)({ blockIndex: 1, start: 8, end: 11 })).toEqual({ start: 12, end: 15 });
});

test.each([
  ['the same span', { blockIndex: 1, start: 8, end: 11 }, true],
  ['a span that overlaps', { blockIndex: 1, start: 4, end: 9 }, true],
  ['a span beside it', { blockIndex: 1, start: 4, end: 8 }, false],
  ['the same offsets in another block', { blockIndex: 0, start: 8, end: 11 }, false],
])('%s is taken: %o %s', (_title, span, taken) => {
  expect(takenIn(blocks, [row('Huế', 12)])('note', span)).toBe(taken);
});

test('annotations of another kind, or that stand elsewhere by now, take nothing', () => {
  const span = { blockIndex: 1, start: 8, end: 11 };
  expect(takenIn(blocks, [row('Huế', 12)])('entity', span)).toBe(false);
  expect(takenIn(blocks, [row('Đà Nẵng', 12)])('note', span)).toBe(false);
});
