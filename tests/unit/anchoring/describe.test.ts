import { expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import type { Block } from '../../../lib/model/block';
import { blocksText } from '../../../lib/model/blocks-text';
import { contextLength } from '../../../lib/model/context-length';
import { target } from '../../../lib/model/selector';

const blocks: Block[] = [
  { role: 'headline', text: 'Khen thưởng 691 tập thể' },
  { role: 'paragraph', text: 'Có 691 tập thể và 1.780 cá nhân được khen thưởng trong năm qua.' },
  { role: 'paragraph', text: `Đó là ${'một chặng đường dài '.repeat(12)}của cả tỉnh.` },
];
const text = blocksText(blocks);

function describeQuote(exact: string) {
  const start = text.indexOf(exact);
  return describeTarget(text, { start, end: start + exact.length }, blocks);
}

test('a description holds quote, position and the block that the quote begins in', () => {
  const described = describeQuote('1.780 cá nhân');
  const start = text.indexOf('1.780');
  expect(described.selectors.quote.exact).toBe('1.780 cá nhân');
  expect(described.selectors.position).toEqual({
    type: 'TextPositionSelector',
    start,
    end: start + '1.780 cá nhân'.length,
  });
  expect(described).toMatchObject({ role: 'paragraph', blockIndex: 1 });
});

test('the schema of stored targets accepts a description', () => {
  expect(target.parse(describeQuote('691'))).toEqual(describeQuote('691'));
});

test('context stops at the ends of the text', () => {
  const { quote } = describeQuote('Khen').selectors;
  expect(quote.prefix).toBe('');
  expect(quote.suffix.startsWith(' thưởng 691 tập thể\nCó 691')).toBe(true);
});

test('context holds whole words only and no more than its length', () => {
  const { prefix, suffix } = describeQuote('cả tỉnh').selectors.quote;
  expect(prefix.length).toBeLessThanOrEqual(contextLength);
  expect(text.split(/\s/)).toContain(prefix.trimStart().split(' ')[0]);
  expect(suffix).toBe('.');
});

test('context without white space is cut between characters, never within one', () => {
  const emoji = '🙂'.repeat(contextLength);
  const around = `x${emoji}42${emoji}y`;
  const start = around.indexOf('42');
  const { quote } = describeTarget(around, { start, end: start + 2 }, []).selectors;
  expect(quote.prefix.isWellFormed()).toBe(true);
  expect(quote.suffix.isWellFormed()).toBe(true);
});

test('a span outside of every block has no role', () => {
  expect(describeTarget('42', { start: 0, end: 2 }, [])).not.toHaveProperty('role');
});
