import { describe, expect, test } from 'vitest';
import { target, textPositionSelector, textQuoteSelector } from '../../../lib/model/selector';
import { refuses } from './refuses';

const quote = {
  type: 'TextQuoteSelector',
  exact: '1.780 cá nhân',
  prefix: 'cho ',
  suffix: ' và 691 tập thể',
};
const position = { type: 'TextPositionSelector', start: 12, end: 25 };

describe('a quote', () => {
  refuses(textQuoteSelector, quote, [
    ['no text', { exact: '' }],
    ['a text that fills a disk', { exact: 'x'.repeat(20_001) }],
    ['a context that is the whole page', { prefix: 'x'.repeat(201) }],
    ['no context at all', { suffix: undefined }],
    ['another selector', { type: 'XPathSelector' }],
  ]);
});

describe('a position', () => {
  refuses(textPositionSelector, position, [
    ['a start before the text', { start: -1 }],
    ['half an offset', { start: 1.5 }],
    ['a start without end', { end: Number.POSITIVE_INFINITY }],
    ['nothing between start and end', { end: 12 }],
    ['an end before the start', { end: 11 }],
  ]);
});

const good = { selectors: { quote, position }, role: 'paragraph', blockIndex: 3 };

describe('a target', () => {
  refuses(target, good, [
    ['a quote alone', { selectors: { quote } }],
    ['a position alone', { selectors: { position } }],
    ['a role that is none', { role: 'footer' }],
    ['a block before the first', { blockIndex: -1 }],
  ]);
});

test('quotes may begin an article and end it', () => {
  expect(textQuoteSelector.safeParse({ ...quote, prefix: '', suffix: '' }).success).toBe(true);
});

test('a target of another tool has no block', () => {
  const { selectors } = good;
  expect(target.parse({ selectors })).toEqual({ selectors });
});
