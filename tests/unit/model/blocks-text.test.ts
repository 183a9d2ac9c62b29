import { expect, test } from 'vitest';
import { blocksText } from '../../../lib/model/blocks-text';

test('blocks are parted by one line feed each', () => {
  const blocks = [
    { role: 'headline', text: 'Phà tăng khách' },
    { role: 'paragraph', text: '' },
    { role: 'paragraph', text: 'Một câu.' },
  ] as const;
  expect(blocksText(blocks)).toBe('Phà tăng khách\n\nMột câu.');
});

test('no block, no text', () => {
  expect(blocksText([])).toBe('');
});

test('offsets are those of the page: nothing is normalised', () => {
  const decomposed = 'tế'.normalize('NFD');
  expect(blocksText([{ role: 'paragraph', text: decomposed }])).toBe(decomposed);
});
