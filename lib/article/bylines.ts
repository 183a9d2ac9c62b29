import { isPenName, isPersonName, namesInByline } from '../text/person-names';
import { isSameText, tokensOf } from '../text/same-text';
import { oneLine } from '../text/white-space';
import type { ArticlePage, Found } from './article-page';
import { allWithin, attributeOf, closestOf, holds, isBefore, textContentOf } from './dom-access';
import { type LinkedNode, listOf, nodesOf, typesOf } from './json-ld';
import { firstMeta } from './meta-tags';
import type { PageLine } from './page-line';

/** Where in the page the headline, the first and the last line of the article's text stand. */
export interface ArticleSpan {
  readonly headline: Element | null;
  readonly body: readonly PageLine[];
}

/** Parts of words, so that `author` and `Author` are found without the cost of folding case. */
const marked =
  '[rel~="author"], [itemprop~="author"], [class*="yline"], [class*="uthor"], [class*="utor"], ' +
  '[class*="writer"], [class*="ontributor"], [data-role="author"], [data-testid*="uthor"], ' +
  '[data-testid*="yline"], address, a[href*="/author"], a[href*="/autor"], a[href*="/people/"], ' +
  'a[href*="/staff/"], a[href*="/by/"], a[href*="/profile/"], a[href*="/writers/"], a[href*="/tac-gia"], byline';
const elsewhere =
  'nav, footer:not(article footer), figure, figcaption, blockquote, form, [class*="related" i], [class*="comment" i], ' +
  '[class*="sidebar" i], [class*="recommend" i], [class*="caption" i], [class*="credit" i], [id*="comment" i]';

const byLine =
  /^(?:by|von|par|por|door|av|af|tác giả|written by|posted by|story by|text)\s*:?\s+\p{Lu}/iu;

/**
 * Who signed the article: people that JSON-LD names, else people in the visible byline, else
 * whoever else signs (an agency, a pen name). The site's own name is no byline.
 */
export function readBylines(
  page: ArticlePage,
  span: ArticleSpan,
  siteNames: readonly string[],
): Found<string[]> | undefined {
  const isSite = (name: string) => siteNames.some((site) => isSiteName(name, site));
  const notSite = (names: readonly string[]) => unique(names.filter((name) => !isSite(name)));
  const given = notSite(inJsonLd(page));
  const seen = seenBylines(page, span);
  const people = given.filter(isPersonName);
  const visible = notSite(seen?.value ?? []);
  const element = seen?.element ?? null;
  if (people.length > 0) {
    const agrees = people.some((name) => visible.some((other) => isSameText(name, other)));
    return { value: people, element: agrees ? element : null, confidence: agrees ? 0.95 : 0.8 };
  }
  if (visible.some(isFullName))
    return { value: visible.filter(isFullName), element, confidence: 0.8 };
  if (given.length > 0) return { value: given, element: null, confidence: 0.6 };
  const last = notSite(inMeta(page));
  if (last.length > 0) return { value: last, element: null, confidence: 0.6 };
  return visible.length > 0 ? { value: visible.slice(0, 1), element, confidence: 0.5 } : undefined;
}

const isFullName = (name: string) => /\s/.test(name) && isPersonName(name);

function isSiteName(name: string, site: string): boolean {
  const [left, right] = [tokensOf(name).join(''), tokensOf(site).join('')];
  return (
    left === right ||
    (left.length > 4 && right.startsWith(left)) ||
    (right.length > 4 && left.startsWith(right))
  );
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => isSameText(name, other)) === at);
}

function inJsonLd({ node, nodes }: ArticlePage): string[] {
  return listOf(node?.['author']).flatMap((author) => {
    if (typeof author === 'string') return namesInByline(author);
    return nodesOf(author).flatMap((one) => peopleOfNode(one, nodes));
  });
}

/** Graphs name an author by reference to a node of its own. */
function peopleOfNode(author: LinkedNode, nodes: readonly LinkedNode[]): string[] {
  const id = author['@id'];
  const whole = author['name'] === undefined ? nodes.find((node) => node['@id'] === id) : author;
  if (whole === undefined || isOrganisation(whole)) return [];
  return listOf(whole['name'])
    .filter((name) => typeof name === 'string')
    .flatMap(namesInByline);
}

/** Plugins call a blog's author a person and an organisation at once. */
function isOrganisation(node: LinkedNode): boolean {
  const types = typesOf(node);
  return !types.includes('Person') && types.some((type) => /Organization$/.test(type));
}

const peopleIn = (byline: string) => namesInByline(byline).filter(isPersonName);

/** Bylines between the headline and the text, else just behind the text. */
function seenBylines(page: ArticlePage, span: ArticleSpan): Found<string[]> | undefined {
  const elements = page.all(marked);
  const isHere = (element: Element) => closestOf(element, elsewhere) === null;
  const first = span.body.find(({ text }) => text.length > 80)?.scope.element ?? null;
  const isAbove = (element: Element) =>
    (span.headline === null || isBefore(span.headline, element)) &&
    (first === null || isBefore(element, first));
  const above = elements.filter(
    (element) => isAbove(element) && (first === null || !holds(element, first)) && isHere(element),
  );
  return (
    inElements(above) ??
    inLines(page, span) ??
    inEnding(page, span) ??
    inElements(
      elements.filter(
        (element) => !above.includes(element) && isNearEnd(element, span) && isHere(element),
      ),
    )
  );
}

function isNearEnd(element: Element, { body, headline }: ArticleSpan): boolean {
  const last = body.at(-1)?.scope;
  if (last === undefined || (headline !== null && isBefore(element, headline))) return false;
  const around = last.parent?.parent?.element ?? last.element;
  return holds(around, element);
}

function inElements(elements: readonly Element[]): Found<string[]> | undefined {
  const names: string[] = [];
  let place: Element | undefined;
  for (const element of elements) {
    const found = namesOf(element);
    if (found.length > 0) place ??= element;
    names.push(...found);
  }
  return place === undefined || names.length > 12
    ? undefined
    : { value: names, element: place, confidence: 0.8 };
}

/** Names in an element: of the innermost elements that carry one, so that an office beside it stays out. */
function namesOf(element: Element): string[] {
  const text = textContentOf(element) ?? '';
  if (text.length > 400) return [];
  const inner = allWithin(element, '[itemprop~="name"], a, .fn, .name, [class*="name" i]');
  const named = inner.map((one) => oneLine(textContentOf(one) ?? '')).flatMap(peopleIn);
  if (named.length > 0) return named;
  if (text.length > 120) return [];
  const signature = oneLine(attributeOf(element, 'content') ?? text);
  const isMarked = closestOf(element, '[rel~="author"], .fn, .vcard') !== null;
  return isMarked && isPenName(signature) ? [signature] : peopleIn(signature);
}

/** A line that begins with "By" near the headline. */
function inLines(page: ArticlePage, { body }: ArticleSpan): Found<string[]> | undefined {
  const first = body.find(({ text }) => text.length > 80)?.index ?? 0;
  for (const { text, scope } of page.lines.slice(Math.max(0, first - 15), first + 1)) {
    if (text.length > 100 || !byLine.test(text)) continue;
    const value = peopleIn(text);
    if (value.length > 0) return { value, element: scope.element, confidence: 0.7 };
  }
  return undefined;
}

/** Addresses and accounts stand where names should. */
const isSignature = (name: string) => /^[\p{L}][^@/\d]{2,50}$/u.test(name);

/** Vietnamese papers sign below the text: a short line, bold or set to the right. */
function inEnding({ lines }: ArticlePage, { body }: ArticleSpan): Found<string[]> | undefined {
  const last = body.at(-1);
  if (last === undefined) return undefined;
  const beside = lines.slice(last.index, last.index + 4);
  for (const line of beside.filter(({ scope }) => scope.parent === last.scope.parent).reverse()) {
    const { scope, text, strong } = line;
    const isSet = strong >= text.length || /right/.test(attributeOf(scope.element, 'style') ?? '');
    const value = text.length < 60 && isSet ? peopleIn(text).filter(isFullName) : [];
    if (value.length > 0) return { value, element: scope.element, confidence: 0.7 };
  }
  return undefined;
}

function inMeta({ meta }: ArticlePage): string[] {
  const names = [
    'byl',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'author',
    'dc.creator',
    'dable:author',
  ];
  for (const name of names) {
    const people = namesInByline(firstMeta(meta, name) ?? '').filter(isSignature);
    if (people.length > 0) return people;
  }
  return [];
}
