import { isLetter } from '../../text/letters';
import { namesInByline } from '../../text/person-names';
import { isSameText, tokensOf } from '../../text/same-text';
import { oneLine } from '../../text/white-space';
import type { ArticlePage, Found } from '../page/article-page';
import { type LinkedNode, listOf, nodesOf, typesOf } from '../page/json-ld';
import { firstMeta } from '../page/meta-tags';
import { tellsOtherWork } from './byline-forms';
import type { Signature } from './byline-lines';
import { isFullName } from './full-name';

type IsSite = (name: string) => boolean;

/**
 * Who signed the article: people that JSON-LD names, as far as the page shows them, and with those
 * whom the byline adds; else whom the page's data and its byline both name (an agency and a pen name
 * too), else people in a line that says who wrote, in metadata, in a line in a byline's place.
 * `seen` is who signed where the page shows it. The site's own name is no byline; a name that only
 * data give, and that is no person's, is left out.
 */
export function readBylines(
  page: ArticlePage,
  seen: Signature | undefined,
  siteNames: readonly string[],
): Found<string[]> | undefined {
  const isSite = (name: string) => siteNames.some((site) => isSiteName(name, site));
  const isSeen = (name: string) => seen?.lines.some((line) => holdsText(line, name)) ?? false;
  const signed = (names: readonly string[]) =>
    unique(names.filter((name) => isSeen(name) || !isSite(name)));
  const given = signed(inJsonLd(page, false, isSite));
  const desks = signed(inJsonLd(page, true, isSite));
  const named = signed(inMeta(page));
  const others = (seen?.value ?? []).filter((name) => !isSite(name));
  const shown = others.length > 0 ? others : (seen?.value ?? []);
  const people = shownOf(given.filter(isFullName), isSeen);
  const known = unique([...given, ...desks]).filter(
    (name) => people.includes(name) || isSeen(name),
  );
  // Whoever did something else signs with the authors.
  const isAll = isFirstOf(given, shown) && !seen?.lines.some(tellsOtherWork);
  // Less sure than metadata is a name whose line says nothing of writing.
  const isSure = (seen?.confidence ?? 0) > 0.6;
  const element = seen?.element ?? null;
  const choices: (Found<string[]> | undefined)[] = [
    choice(isAll ? shown.filter(isFullName) : [], 0.8),
    choice(given.some(isFullName) ? known : [], 0.8),
    choice(named.filter(isFullName).filter(isSeen), 0.8),
    choice(known, 0.8),
    choice(isSure ? shown.filter(isFullName) : [], 0.8, element),
    choice(named.filter(isFullName), 0.6),
    choice(shown.filter(isFullName), 0.6, element),
    choice(named.filter(isSeen), 0.7),
    choice(firstSigned(shown), 0.5, element),
  ];
  const best = choices.find((one) => one !== undefined);
  if (best === undefined || best.element !== null || !best.value.some(isSeen)) return best;
  return { ...best, element, confidence: best.confidence + 0.15 };
}

/** Some systems give the first author only: whether the page shows all of them, and more. */
function isFirstOf(given: readonly string[], shown: readonly string[]): boolean {
  const isShown = (name: string) => shown.some((other) => isSameText(name, other));
  return given.some(isFullName) && shown.length > given.length && given.every(isShown);
}

/** Names as far as the page shows them; all of them where it shows none. */
function shownOf(names: readonly string[], isSeen: (name: string) => boolean): string[] {
  const seen = names.filter(isSeen);
  return seen.length > 0 ? seen : [...names];
}

/** Of desks and pen names the first only; agencies with initials sign together. */
function firstSigned(names: readonly string[]): string[] {
  return names.filter((name, at) => at === 0 || name.includes('/'));
}

function choice(
  value: string[],
  confidence: number,
  element: Element | null = null,
): Found<string[]> | undefined {
  return value.length === 0 ? undefined : { value, element, confidence };
}

function holdsText(text: string, part: string): boolean {
  const tokens = apart(part);
  return tokens !== '' && ` ${apart(text)} `.includes(` ${tokens} `);
}

/** A text's tokens; a figure is glued to the name before it in "By Jane Doe3 minutes". */
const apart = (text: string) => tokensOf(text.replace(/\D(?=\d)/g, '$& ')).join(' ');

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

/** The authors that JSON-LD names: people and whoever has no type, or else organisations. */
function inJsonLd({ node, nodes }: ArticlePage, organisations: boolean, isSite: IsSite): string[] {
  const named = (text: string) => namesIn(text, isSite);
  return listOf(node?.['author']).flatMap((author) => {
    if (typeof author === 'string') return organisations ? [] : named(author);
    return nodesOf(author)
      .map((one) => wholeNode(one, nodes))
      .filter((one) => isOrganisation(one) === organisations)
      .flatMap((one) => listOf(one['name']))
      .filter((name) => typeof name === 'string')
      .flatMap(named);
  });
}

/** Several people in one value; what names no person is one desk: "Staff and wire reports". */
function namesIn(text: string, isSite: IsSite): string[] {
  const names = namesInByline(text);
  const people = names.filter((name) => isFullName(name) && !isSite(name));
  if (people.length > 0) return people;
  return names.length > 1 ? [oneLine(text)] : names;
}

/** Graphs name an author by reference to a node of its own. */
function wholeNode(author: LinkedNode, nodes: readonly LinkedNode[]): LinkedNode {
  if (author['name'] !== undefined) return author;
  return nodes.find((node) => node['@id'] === author['@id']) ?? author;
}

/** Plugins call a blog's author a person and an organisation at once. */
function isOrganisation(node: LinkedNode): boolean {
  const types = typesOf(node);
  return !types.includes('Person') && types.some((type) => /Organization$/.test(type));
}

/** Addresses and accounts stand where names should. */
const isSignature = (name: string) => isLetter(name.charAt(0)) && /^.[^@/\d]{2,50}$/.test(name);

/** Written by: a search engine plugin says it to Twitter in a label of the article's language. */
const writtenBy = /\bby\b|\bvon\b|par\b|\bpor\b|door|scritto|autor|författ|skrev|tác giả|bởi/;

function inMeta({ meta }: ArticlePage): string[] {
  const label = firstMeta(meta, 'twitter:label1') ?? '';
  const given = [
    ...'byl parsely-author sailthru.author article:author author dc.creator dable:author article:byline articleauthor article.author citation_author dcterms.creator shareaholic:article_author_name'
      .split(' ')
      .map((name) => firstMeta(meta, name)),
    writtenBy.test(label.toLowerCase()) ? firstMeta(meta, 'twitter:data1') : undefined,
  ];
  for (const text of given) {
    const people = namesInByline(text ?? '').filter(isSignature);
    if (people.length > 0) return people;
  }
  return [];
}
