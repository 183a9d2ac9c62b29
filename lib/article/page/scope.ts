import { attributeNamesOf, attributeOf } from './dom-access';
import { insideOf } from './element-kinds';
import { meaning, meaningsOf } from './page-words';

const roles: Readonly<Record<string, number>> = {
  navigation: meaning.navigation,
  menu: meaning.navigation,
  menubar: meaning.navigation,
  banner: meaning.navigation,
  search: meaning.tool,
  complementary: meaning.side,
  contentinfo: meaning.footer,
  dialog: meaning.tool,
  alertdialog: meaning.tool,
  alert: meaning.tool,
  toolbar: meaning.tool,
};

const tags: Readonly<Record<string, number>> = {
  nav: meaning.navigation,
  menu: meaning.navigation,
  aside: meaning.side,
  footer: meaning.footer,
  figcaption: meaning.caption,
  button: meaning.tool,
  label: meaning.tool,
  form: meaning.tool,
  address: meaning.byline,
};

/** Attributes in whose values content systems say what an element is. */
const wordAttributes: ReadonlySet<string> = new Set(
  'id class itemprop type data-role data-slot data-testid data-component data-component-type'.split(
    ' ',
  ),
);

const hiddenStyle = /display:\s*none|visibility:\s*hidden/i;

/** What an element's name and attributes say that it is, as bits of `meaning`. */
function meaningsOfElement(element: Element, tag: string): number {
  let bits = tags[tag] ?? 0;
  for (const name of attributeNamesOf(element)) {
    if (wordAttributes.has(name)) bits |= meaningsOf(attributeOf(element, name) ?? '');
    else if (name === 'hidden') bits |= meaning.hidden | meaning.unseen;
    else if (name === 'role') bits |= roles[attributeOf(element, name) ?? ''] ?? 0;
    else if (name === 'style' && hiddenStyle.test(attributeOf(element, name) ?? ''))
      bits |= meaning.hidden | meaning.unseen;
  }
  return bits;
}

/** An element on the way from the page's root to a line, and how much text is below it. */
export class Scope {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Scope | null;
  readonly depth: number;
  /** Bits of `inside`: the kinds of elements that the scope is or stands in. */
  readonly inside: number;
  /** Pictures and films below the element; this and the next are counted while the page is read. */
  pictures = 0;
  /** Code units of text below the element. */
  text = 0;
  /** Those of them inside links. */
  linked = 0;
  /** Code units of prose outside links. */
  prose = 0;
  #own: number | undefined;

  constructor(element: Element, tag: string, parent: Scope | null) {
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.inside = insideOf(tag) | (parent === null ? 0 : parent.inside);
  }

  /** Bits of `meaning` that the element itself carries; most elements are never asked. */
  get own(): number {
    this.#own ??= meaningsOfElement(this.element, this.tag);
    return this.#own;
  }
}

/** The nearest of the scope and those above it that satisfies a test. */
export function nearestScope(from: Scope | null, isIt: (scope: Scope) => boolean): Scope | null {
  for (let scope = from; scope !== null; scope = scope.parent) if (isIt(scope)) return scope;
  return null;
}

/** The nearest of the scope and those above it that carries one of some meanings. */
export function nearestNamed(from: Scope | null, bits: number): Scope | null {
  for (let scope = from; scope !== null; scope = scope.parent)
    if ((scope.own & bits) !== 0) return scope;
  return null;
}
