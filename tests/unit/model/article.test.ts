import { describe, expect, test } from 'vitest';
import { article, articleRow, captureRow, structure, webUrl } from '../../../lib/model/article';
import { captureRow as aCapture, articleRow as anArticle, sampleId } from '../store/sample-rows';
import { refuses } from './refuses';

const good = {
  section: 'Địa phương',
  headline: 'Phà tăng khách',
  lead: 'Bến bắc mở lại.',
  place: 'Port Alder, Maine',
  dateline: { place: 'PORT ALDER, Maine', agency: 'CNS' },
  agency: 'CNS',
  bylines: ['Grace Lindqvist'],
  published: '2026-03-01',
  captions: [{ text: 'Bến bắc.', credit: 'CNS' }],
  siteName: 'Alder Courier',
  language: 'en-US',
};

describe('the structure', () => {
  refuses(structure, good, [
    ['no list of bylines', { bylines: undefined }],
    ['a byline that is no text', { bylines: [{ name: 'Grace' }] }],
    ['bylines without end', { bylines: Array(51).fill('Grace') }],
    ['a caption without text', { captions: [{ credit: 'CNS' }] }],
    ['a time that is an essay', { published: 'x'.repeat(41) }],
    ['a language that is an essay', { language: 'x'.repeat(36) }],
    ['a dateline in one piece', { dateline: 'PORT ALDER (CNS)' }],
  ]);
});

test('what a page does not give is absent', () => {
  expect(structure.parse({ bylines: [], captions: [] })).toEqual({ bylines: [], captions: [] });
});

test.each([
  ['https://tin.example/bai.html', true],
  ['http://tin.example/', true],
  ['javascript:alert(1)', false],
  [' https://tin.example/', false],
  ['data:text/html,x', false],
  ['//tin.example/', false],
  ['https://', false],
  ['https://tin example/', false],
  ['https://tin.example:99999/', false],
  [`https://tin.example/${'x'.repeat(4_000)}`, false],
])('%s as an address for a link', (url, isOne) => {
  expect(webUrl.safeParse(url).success).toBe(isOne);
});

const read = {
  url: 'https://tin.example/bai.html#p2',
  isArticle: true,
  structure: good,
  blocks: [{ role: 'paragraph', text: 'Một câu.' }],
};

describe('an article', () => {
  refuses(article, read, [
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['a guess instead of a verdict', { isArticle: 'maybe' }],
    ['a block that is a text', { blocks: ['Một câu.'] }],
    ['blocks without end', { blocks: Array(20_001).fill({ role: 'paragraph', text: '' }) }],
  ]);
});

describe('a stored article', () => {
  refuses(articleRow, anArticle(1), [
    ['no key', { canonicalUrl: undefined }],
    ['an address that runs', { canonicalUrl: 'javascript:alert(1)' }],
    ['a day where a moment is due', { capturedAt: '2026-03-01' }],
    ['no last look', { seenAt: undefined }],
  ]);
});

describe('a capture', () => {
  refuses(captureRow, aCapture(2, sampleId(1)), [
    ['a hash that is none', { textHash: 'abc' }],
    ['a hash in capitals', { textHash: 'A'.repeat(64) }],
    ['an article that is no id', { articleId: 'bai-1' }],
    ['no blocks', { blocks: undefined }],
  ]);
});
