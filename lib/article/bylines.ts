import { isSameText } from '../text/same-text';
import { oneLine } from '../text/white-space';
import type { ArticlePage, Found } from './article-page';
import { allIn, attributeOf, closestOf, textContentOf } from './dom-access';
import { nodesOf, textOf, typesOf } from './json-ld';
import { firstMeta } from './meta-tags';

const by = /^(?:written\s+)?(?:by|von|por|par|av|af|door|text|story by|words by|theo)\s*:?\s+/i;
const roleAfter = /\s*(?:[,|•·–—/(]|\s-\s).*$/u;
const separators = /\s*(?:,|;|&|\band\b|\bund\b|\by\b|\bet\b|\bvà\b)\s*/iu;

/** Whether a text can be a person's name: two to five words that begin with capitals, or one without case. */
function isPersonName(text: string): boolean {
  if (text.length < 3 || text.length > 60 || /[\d@:]|https?/.test(text)) return false;
  const words = text.split(' ');
  return words.length <= 6 && /^\p{Lu}|^\p{Lo}/u.test(text);
}

/** The names in a byline as written, without "By" and roles. */
export function namesIn(byline: string): string[] {
  return oneLine(byline)
    .replace(by, '')
    .split(separators)
    .map((name) => name.replace(by, '').replace(roleAfter, '').trim())
    .filter(isPersonName);
}

/** The people who wrote the article. The site's own name is none. */
export function readBylines(
  page: ArticlePage,
  siteName: string | undefined,
): Found<string[]> | undefined {
  const isSite = (name: string) => siteName !== undefined && isSameText(name, siteName);
  const given = [fromJsonLd(page), fromElements(page), fromMeta(page)];
  for (const found of given) {
    const value = unique(found.value.filter((name) => !isSite(name)));
    if (value.length > 0) return { ...found, value };
  }
  return undefined;
}

function unique(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => isSameText(name, other)) === index,
  );
}

function fromJsonLd({ node }: ArticlePage): Found<string[]> {
  const authors = nodesOf(node?.['author']).filter(
    (author) => !typesOf(author).includes('Organization'),
  );
  const plain = [node?.['author']].flat().filter((author) => typeof author === 'string');
  const value = [
    ...authors.map(textOf),
    ...authors.flatMap((author) => [textOf(author['name'])]),
    ...plain,
  ]
    .filter((name) => name !== undefined)
    .flatMap(namesIn);
  return { value, element: null, confidence: 0.9 };
}

const marked =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const elsewhere =
  'nav, footer, aside, [class*="related" i], [class*="comment" i], [class*="bio" i], [class*="sidebar" i]';

function fromElements({ document }: ArticlePage): Found<string[]> {
  for (const element of allIn(document, marked)) {
    if (closestOf(element, elsewhere) !== null) continue;
    const text = textContentOf(element) ?? '';
    const value = text.length > 150 ? [] : namesIn(text || (attributeOf(element, 'content') ?? ''));
    if (value.length > 0) return { value, element, confidence: 0.7 };
  }
  return { value: [], element: null, confidence: 0 };
}

function fromMeta({ meta }: ArticlePage): Found<string[]> {
  const given = firstMeta(
    meta,
    'parsely-author',
    'sailthru.author',
    'byl',
    'article:author',
    'author',
    'dc.creator',
  );
  return { value: given === undefined ? [] : namesIn(given), element: null, confidence: 0.6 };
}
