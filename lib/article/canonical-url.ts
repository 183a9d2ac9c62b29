import { addressOf, allIn, attributeOf, baseOf } from './dom-access';

/**
 * The address that the page gives as its own, resolved: `link rel=canonical`, else `og:url`.
 * Absent when it gives none, or none that is an http address.
 */
export function canonicalUrl(document: Document): string | undefined {
  const given = [
    ...allIn(document, 'link[rel~="canonical" i]').map((link) => attributeOf(link, 'href')),
    ...allIn(document, 'meta[property="og:url" i]').map((meta) => attributeOf(meta, 'content')),
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
