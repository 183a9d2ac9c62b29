import { describe, expect, test } from 'vitest';
import { block, blockRole } from '../../../lib/model/block';
import { blockRoles } from '../../../lib/model/block-role';
import { refuses } from './refuses';

describe('a block', () => {
  refuses(block, { role: 'caption', text: 'Lễ trao giải.', credit: 'Trung Hiếu/TTXVN' }, [
    ['no role', { role: undefined }],
    ['a role of another tool', { role: 'advertisement' }],
    ['no text', { text: undefined }],
    ['a text that fills a disk', { text: 'x'.repeat(200_001) }],
    ['a credit that is no text', { credit: ['Trung Hiếu'] }],
    ['a credit that fills a disk', { credit: 'x'.repeat(1_001) }],
    ['heads without end', { heads: Array(21).fill('Năm') }],
    ['a head that is no text', { heads: [2024] }],
  ]);
});

test('a table cell keeps its heads in their order', () => {
  const cell = { role: 'tableCell', text: '18%', heads: ['Bến bắc', 'Năm 2024'] };
  expect(block.parse(cell)).toEqual(cell);
});

test('fields that a block does not have are left out', () => {
  const parsed = block.parse({ role: 'paragraph', text: 'a', onclick: 'alert(1)' });
  expect(parsed).toEqual({ role: 'paragraph', text: 'a' });
});

test.each(blockRoles)('%s is a role', (role) => {
  expect(blockRole.parse(role)).toBe(role);
});
