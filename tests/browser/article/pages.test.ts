import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import type { Article, Structure } from '../../../lib/model/article';
import type { Block } from '../../../lib/model/block';
import { openPage, rangeText } from './open-page';

interface Gold {
  page: string;
  url: string;
  /** Of what is no article only that is said. */
  structure: Partial<Structure> & { isArticle: boolean; excluded: string[] };
  blocks?: Block[];
  /** What is true of the page and not read yet; once it is read, a test asks to take the word out. */
  missed?: string[];
}

/** The fields of a structure but for those that are known to be missed. */
function but(missed: readonly string[], structure: object): object {
  return Object.fromEntries(Object.entries(structure).filter(([name]) => !missed.includes(name)));
}

/** Which fields two structures do not have in common. */
function departures(read: Structure, wanted: object): Record<string, boolean> {
  const fields = [...Object.keys(read), ...Object.keys(wanted)];
  return Object.fromEntries(
    fields.map((name) => [name, !isSame(Reflect.get(read, name), Reflect.get(wanted, name))]),
  );
}

/** As vitest compares: the order of fields does not count. */
function isSame(one: unknown, other: unknown): boolean {
  return expect.objectContaining({ value: one }).asymmetricMatch({ value: other });
}

const golds = import.meta.glob<Gold>('../../pages/*.gold.json', { eager: true, import: 'default' });
const pages = import.meta.glob<string>('../../pages/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The page of a gold file, opened under its own address. */
function pageOf({ page, url }: Gold): Document {
  const html = pages[`../../pages/${page}`];
  if (html === undefined) throw new Error(`tests/pages has no ${page}`);
  return openPage(html.replace('<head>', `<head><base href="${url}">`));
}

describe.each(Object.values(golds))('$page', (gold) => {
  const page = pageOf(gold);
  const before = page.documentElement.outerHTML;
  const { article, map, places } = readArticle(page, { url: gold.url });
  const { isArticle, excluded, ...structure } = gold.structure;
  const { missed = [] } = gold;

  test('is told to be an article or not', () => {
    expect(article.isArticle).toBe(isArticle);
  });

  // Of what is no article there is no more to say.
  const wanted = isArticle ? structure : article.structure;
  const isIn = (part: string) => article.blocks.some(({ text }) => text.includes(part));

  test('has the structure of its gold file', () => {
    expect(but(missed, article.structure)).toEqual(but(missed, wanted));
  });

  test('misses what its gold file says that it misses, and nothing else', () => {
    const departs = {
      ...departures(article.structure, wanted),
      excluded: excluded.some(isIn),
      blocks: gold.blocks !== undefined && !isSame(article.blocks, gold.blocks),
    };
    const names = Object.entries(departs).flatMap(([name, isMissed]) => (isMissed ? [name] : []));
    expect(names.toSorted()).toEqual(missed.toSorted());
  });

  test('has a live range with exactly the text of every block', () => {
    const wrong = article.blocks.filter((block, index) => {
      const start = map.blockStart(index);
      return rangeText(map.rangeOf(start, start + block.text.length)) !== block.text;
    });
    expect(wrong).toEqual([]);
  });

  test('knows a place for every field that it read', () => {
    const given = (Object.keys(article.structure) as (keyof Article['structure'])[]).filter(
      (name) => name !== 'bylines' && places[name] === undefined,
    );
    expect(given.filter((name) => !['agency', 'canonicalUrl', 'language'].includes(name))).toEqual(
      [],
    );
  });

  test('is not written to', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

const articles = Object.values(golds).filter(
  ({ blocks, missed = [] }) => blocks !== undefined && !missed.includes('blocks'),
);

test.each(articles)('$page has the blocks of its gold file in order', (gold) => {
  expect(readArticle(pageOf(gold), { url: gold.url }).article.blocks).toEqual(gold.blocks);
});
