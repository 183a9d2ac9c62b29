import { oneLine } from '../../text/white-space';
import type { ArticlePage, Found } from '../page/article-page';
import { attributeOf, rootElementOf, tagOf, textContentOf } from '../page/dom-access';
import { nodesOf, textOf, typesOf } from '../page/json-ld';
import { firstMeta, type MetaTags } from '../page/meta-tags';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed } from '../page/scope';

/** The site's name as the page gives it; never made from its address. */
export function readSiteName({ meta, node }: ArticlePage): Found<string> | undefined {
  const value =
    firstMeta(meta, 'og:site_name', 'application-name', 'dc.publisher') ??
    textOf(nodesOf(node?.['publisher'])[0]?.['name']);
  return value === undefined ? undefined : { value, element: null, confidence: 0.9 };
}

/**
 * The section: JSON-LD, meta, the last link of the breadcrumb that is not the page itself. `zone`
 * holds the lines above the text.
 */
export function readSection(
  page: ArticlePage,
  headline: string | undefined,
  zone: readonly PageLine[],
): Found<string> | undefined {
  const given =
    textOf(page.node?.['articleSection']) ??
    firstMeta(page.meta, 'article:section', 'its_section', 'section', 'parsely-section');
  if (given !== undefined) return { value: given, element: null, confidence: 0.9 };
  return fromBreadcrumb(zone, headline) ?? fromBreadcrumbData(page, headline);
}

function fromBreadcrumb(
  zone: readonly PageLine[],
  headline: string | undefined,
): Found<string> | undefined {
  const links = zone
    .filter(({ scope }) => nearestNamed(scope, meaning.breadcrumb) !== null)
    .flatMap(({ inlines }) => inlines.filter((element) => tagOf(element) === 'a'));
  for (const element of links.reverse()) {
    const value = oneLine(textContentOf(element) ?? '');
    if (value !== '' && value !== headline && attributeOf(element, 'href') !== '/') {
      return { value, element, confidence: 0.7 };
    }
  }
  return undefined;
}

function fromBreadcrumbData(
  { nodes }: ArticlePage,
  headline: string | undefined,
): Found<string> | undefined {
  const items = nodes
    .filter((node) => typesOf(node).includes('ListItem'))
    .map((item) => textOf(item['name']) ?? textOf(item['item']));
  const value = items.slice(1).findLast((name) => name !== undefined && name !== headline);
  return value === undefined ? undefined : { value, element: null, confidence: 0.6 };
}

/** The page's language as it says itself, BCP 47. */
export function readLanguage(document: Document, meta: MetaTags): string | undefined {
  const root = rootElementOf(document);
  const given = [
    attributeOf(root, 'lang'),
    attributeOf(root, 'xml:lang'),
    firstMeta(meta, 'content-language', 'language', 'dc.language', 'og:locale', 'inlanguage'),
  ];
  for (const value of given) {
    const tag = value?.trim().replace('_', '-');
    if (tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return tag;
  }
  return undefined;
}
