import { addressOf, allIn, attributeOf, baseOf } from '../page/dom-access';
import type { IsOutdated } from '../page/page-head';

/**
 * The address that the page gives as its own, resolved: `link rel=canonical`, else `og:url`.
 * Absent when it gives none, or none that is an http address.
 */
export function canonicalUrl(document: Document, isOutdated?: IsOutdated): string | undefined {
  const current = (selector: string) =>
    allIn(document, selector).filter((element) => isOutdated?.(element) !== true);
  const given = [
    ...current('link[rel~="canonical" i]').map((link) => attributeOf(link, 'href')),
    ...current('meta[property="og:url" i]').map((meta) => attributeOf(meta, 'content')),
  ];
  for (const address of given) {
    const url = address === null || address.trim() === '' ? null : resolved(address, document);
    if (url !== null) return url;
  }
  return undefined;
}

function resolved(address: string, document: Document): string | null {
  const base = baseOf(document) ?? addressOf(document);
  if (!URL.canParse(address.trim(), base)) return null;
  const { protocol, href } = new URL(address.trim(), base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
