import { describe, expect, test } from 'vitest';
import {
  articleNodeOf,
  isArticleNode,
  listOf,
  readJsonLd,
  textOf,
  typesOf,
} from '../../../../lib/article/page/json-ld';
import { openPage } from '../open-page';

const nodesIn = (source: string) =>
  readJsonLd(openPage(`<script type="application/ld+json">${source}</script>`));

describe('blocks of JSON-LD', () => {
  test.each([
    ['one node', '{"@type":"Article"}', ['Article']],
    [
      'a graph',
      '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle","Thing"]}]}',
      ['WebPage', 'NewsArticle', 'Thing'],
    ],
    ['a vocabulary before the type', '{"@type":"https://schema.org/Article"}', ['Article']],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Article"}\n//]]>', ['Article']],
    [
      'a line feed in a text and a comma too many',
      '{"@type":"Article","headline":"A\nferry",}',
      ['Article'],
    ],
    ['no JSON', '{"@type":', []],
    ['no object', '"Article"', []],
  ])('%s', (_, source, types) => {
    expect(nodesIn(source).flatMap(typesOf)).toEqual(types);
  });
});

test('the article’s node is the first with a headline', () => {
  const nodes = nodesIn(
    '[{"@type":"Article"},{"@type":"NewsArticle","headline":"A"},{"@type":"Product"}]',
  );
  expect(articleNodeOf(nodes)?.['headline']).toBe('A');
  expect(nodes.map(isArticleNode)).toEqual([true, true, false]);
});

test('values are lists, and the first text counts', () => {
  expect(listOf(null)).toEqual([]);
  expect(listOf('a')).toEqual(['a']);
  expect(textOf([{ name: ' A  ferry ' }, 'b'])).toBe('A ferry');
  expect(textOf(['', 7])).toBeUndefined();
});
