import { oneLine } from '../../text/white-space';
import { allIn, attributeOf } from './dom-access';
import type { IsOutdated } from './page-head';

/** What the page's `<meta>` elements give, by lower-case name, property or itemprop. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads every `<meta>` of a document once, but for outdated ones. */
export function readMetaTags(document: Document, isOutdated?: IsOutdated): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of allIn(document, 'meta[content]')) {
    const content = oneLine(attributeOf(element, 'content') ?? '');
    if (content === '' || isOutdated?.(element) === true) continue;
    for (const name of namesOf(element)) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

function namesOf(element: Element): string[] {
  return ['name', 'property', 'itemprop', 'http-equiv']
    .map((attribute) => attributeOf(element, attribute)?.trim().toLowerCase() ?? '')
    .filter((name) => name !== '');
}

/** The first value that one of the names has, in the names' order. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
