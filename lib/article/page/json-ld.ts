import { oneLine } from '../../text/white-space';
import { allIn, textContentOf } from './dom-access';
import type { IsOutdated } from './page-head';

/** One node of a page's JSON-LD; the values are what the page says, so nothing is known of them. */
export type LinkedNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values as a list: JSON-LD allows one or many wherever a property stands. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The nodes among a property's values. */
export function nodesOf(value: unknown): LinkedNode[] {
  return listOf(value).filter(isNode);
}

/** The first text among a property's values; a node counts with its name. */
export function textOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const text = isNode(item) ? (item['name'] ?? item['@value']) : item;
    if (typeof text === 'string' && text.trim() !== '') return oneLine(text);
  }
  return undefined;
}

/** A node's types without their vocabulary. */
export function typesOf(node: LinkedNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/**
 * Pages hold JSON that is not quite: wrapped in comments or CDATA, with line feeds inside strings
 * or commas before a closing bracket. What cannot be mended is nothing.
 */
function parseLoosely(source: string): unknown {
  for (const mend of [asIs, unwrapped, mended]) {
    try {
      return JSON.parse(mend(source));
    } catch {
      // The next way decides; that JSON is broken is no news on the web.
    }
  }
  return undefined;
}

const asIs = (source: string) => source;

function unwrapped(source: string): string {
  return source.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|-->)?;?\s*$/g,
    '',
  );
}

function mended(source: string): string {
  return unwrapped(source)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');
}

/** Nodes nested deeper than this, or more than this many, are no metadata of an article. */
const deepest = 5;
const most = 2_000;

function gather(value: unknown, depth: number, into: LinkedNode[]): void {
  if (depth > deepest || into.length >= most) return;
  for (const node of nodesOf(value)) {
    if (node['@type'] !== undefined) into.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
      gather(node[key], depth + 1, into);
    }
  }
}

/** Every typed node of the page's JSON-LD, outer ones first; blocks that cannot be read are passed over. */
export function readJsonLd(document: Document, isOutdated?: IsOutdated): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of allIn(document, 'script[type^="application/ld+json" i]')) {
    if (isOutdated?.(script) === true) continue;
    gather(parseLoosely(textContentOf(script) ?? ''), 0, nodes);
  }
  return nodes;
}

const articleType =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Reportage|NewsStory|SocialMediaPosting)$/;

/** Whether a node describes an article. */
export function isArticleNode(node: LinkedNode): boolean {
  return typesOf(node).some((type) => articleType.test(type));
}

/** The node that describes the page's article: the first that has a headline, else the first. */
export function articleNodeOf(nodes: readonly LinkedNode[]): LinkedNode | undefined {
  const articles = nodes.filter(isArticleNode);
  return articles.find((node) => textOf(node['headline']) !== undefined) ?? articles[0];
}
