import { attributeOf, rootElementOf } from '../article/page/dom-access';

/** What Chromium's translation calls a page's root, by the direction of the new language. */
const translated = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/**
 * Whether a page shows its article in another language than it was kept in (BCP 47): what a browser
 * or its reader had translated is nothing that the page itself says.
 */
export function isTranslated(document: Document, now?: string, kept?: string): boolean {
  const names = attributeOf(rootElementOf(document), 'class') ?? '';
  if (translated.test(names)) return true;
  return now !== undefined && kept !== undefined && languageOf(now) !== languageOf(kept);
}

function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-', 1);
  return language;
}
