import { expect, test } from 'vitest';
import type { PlacedBlock } from '../../../lib/article/body/placed-block';
import { structureWithinLimits, withinLimits } from '../../../lib/article/limits';
import { readArticle } from '../../../lib/article/read-article';
import { article, type Structure, structure } from '../../../lib/model/article';
import { openPage } from './open-page';
import { lineOf, paragraph, readPage } from './read-page';

const line = lineOf(readPage('<p>A line</p>'), 'A line');

const block = (text: string, credit?: string): PlacedBlock => ({
  block: { role: 'paragraph', text, ...(credit !== undefined && { credit }) },
  line,
  element: document.body,
});

const taken = (blocks: readonly PlacedBlock[]) =>
  article.safeParse({
    url: 'https://paper.example/',
    isArticle: true,
    structure: { bylines: [], captions: [] },
    blocks: blocks.map((one) => one.block),
  }).success;

test('as many and as long blocks are taken as an article can hold', () => {
  const [most, longest] = [Array.from({ length: 20_000 }, () => block('x')), 'x'.repeat(200_000)];
  expect(withinLimits(most)).toHaveLength(20_000);
  expect(withinLimits([...most, block('y')])).toHaveLength(20_000);
  expect(withinLimits([block(longest), block(`${longest}x`)])).toEqual([block(longest)]);
  expect(withinLimits([block('x', 'y'.repeat(1_001))])).toEqual([block('x')]);
  expect([taken(withinLimits(most)), taken(withinLimits([block(longest)]))]).toEqual([true, true]);
});

const fits: Structure = {
  section: 'x'.repeat(1_000),
  headline: 'x'.repeat(20_000),
  lead: 'x'.repeat(20_000),
  place: 'x'.repeat(1_000),
  dateline: { place: 'x'.repeat(1_000) },
  agency: 'x'.repeat(1_000),
  bylines: Array.from({ length: 50 }, () => 'x'.repeat(1_000)),
  published: 'x'.repeat(40),
  modified: 'x'.repeat(40),
  captions: Array.from({ length: 500 }, () => ({ text: 'x', credit: 'x'.repeat(1_000) })),
  siteName: 'x'.repeat(1_000),
  canonicalUrl: 'x'.repeat(4_000),
  language: 'x'.repeat(35),
};

const longer = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`;
  if (Array.isArray(value)) return [...value, longer(value[0])];
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, longer(part)]),
  );
};

test('a structure that an article can hold stays as it is', () => {
  expect(structure.safeParse(fits).success).toBe(true);
  expect(structureWithinLimits(fits)).toEqual(fits);
});

test.each(Object.keys(fits) as (keyof Structure)[])('a %s beyond the limit is left out', (name) => {
  const beyond = { ...fits, [name]: longer(fits[name]) } as Structure;
  expect(structure.safeParse(beyond).success).toBe(false);
  expect(structure.safeParse(structureWithinLimits(beyond)).success).toBe(true);
});

test('a page that says too much of itself is read all the same', () => {
  const page = openPage(`<head><meta property="article:section" content="${'Sea '.repeat(300)}">
    <link rel="canonical" href="https://paper.example/${'ă'.repeat(1_000)}"></head>
    <body><h1>A ferry sails</h1>${paragraph('the ferry').repeat(6)}</body>`);
  const { article: read } = readArticle(page);
  expect(article.safeParse({ ...read, url: 'https://paper.example/' }).success).toBe(true);
  expect(read.structure.section).toBeUndefined();
});
