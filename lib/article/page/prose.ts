import {
  allIn,
  bodyOf,
  closestOf,
  dataOf,
  isElement,
  openRootsIn,
  parentOf,
  rootElementOf,
  textContentOf,
  textsBelow,
} from './dom-access';

const aside = 'nav, footer, aside, header, form, [class*="comment" i]';

/** How much prose a page has, in code units, and in how many paragraphs. */
export interface Prose {
  length: number;
  paragraphs: number;
  longest: number;
}

/** Text of fewer code units is no paragraph. */
const leastProse = 60;
/** A page with less prose in its paragraphs is looked at more closely. */
const littleProse = 400;
/** More prose than this tells nothing more. */
const enoughProse = 8_000;

/**
 * Paragraphs of prose, in `p`, else in any element, else in open shadow roots; those of navigation
 * and comments are none. Cost: the paragraphs, on pages of little prose all nodes.
 */
export function readProse(document: Document): Prose {
  const paragraphs = proseIn(allIn(document, 'p'));
  if (paragraphs.length >= littleProse) return paragraphs;
  const body = bodyOf(document) ?? rootElementOf(document);
  const texts = proseIn(elementsOfTexts(document, body));
  if (texts.length >= littleProse) return texts;
  const roots = openRootsIn(document);
  return roots.length === 0
    ? texts
    : proseIn([body, ...roots].flatMap((root) => elementsOfTexts(document, root)));
}

function proseIn(elements: Iterable<Element>): Prose {
  const prose = { length: 0, paragraphs: 0, longest: 0 };
  for (const element of elements) {
    const { length } = (textContentOf(element) ?? '').trim();
    if (length < leastProse || closestOf(element, aside) !== null) continue;
    prose.length += length;
    prose.paragraphs++;
    prose.longest = Math.max(prose.longest, length);
    if (prose.length > enoughProse) break;
  }
  return prose;
}

/** The elements below a node that hold a long text of their own. */
function elementsOfTexts(document: Document, root: Node): Element[] {
  const elements = new Set<Element>();
  for (const text of textsBelow(document, root)) {
    const parent = parentOf(text);
    if (dataOf(text).length < leastProse || parent === null || !isElement(parent)) continue;
    if (closestOf(parent, 'script, style, noscript, template, a') === null) elements.add(parent);
  }
  return [...elements];
}
