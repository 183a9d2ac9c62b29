import { attributeNamesOf, attributeOf, tagOf } from './dom-access';
import { meaning, meaningsOf } from './page-words';

/** An element on the way from the page's root to a line, with what its names say. */
export interface Scope {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Scope | null;
  readonly depth: number;
  /** Bits of `meaning` that the element itself carries. */
  readonly own: number;
  /** Pictures and films below the element, counted while the page is read. */
  pictures: number;
}

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
  'id itemprop type data-role data-component data-component-type'.split(' '),
);

const hiddenStyle = /display:\s*none|visibility:\s*hidden/i;

/** What an element's attributes say besides its class; most elements have none. */
function othersOf(element: Element): number {
  let bits = 0;
  for (const name of attributeNamesOf(element)) {
    if (name !== 'class') bits |= meaningOfAttribute(name, attributeOf(element, name) ?? '');
  }
  return bits;
}

function meaningOfAttribute(name: string, value: string): number {
  if (name === 'hidden' || (name === 'style' && hiddenStyle.test(value))) return meaning.hidden;
  if (name === 'role') return roles[value] ?? 0;
  return wordAttributes.has(name) ? meaningsOf(value) : 0;
}

/** The scope of an element below another; reads attributes only. */
export function scopeOf(element: Element, parent: Scope | null): Scope {
  const tag = tagOf(element);
  const own =
    (tags[tag] ?? 0) | meaningsOf(attributeOf(element, 'class') ?? '') | othersOf(element);
  return { element, tag, parent, depth: parent === null ? 0 : parent.depth + 1, own, pictures: 0 };
}

/** The nearest of the scope and those above it that satisfies a test. */
export function nearestScope(from: Scope | null, isIt: (scope: Scope) => boolean): Scope | null {
  for (let scope = from; scope !== null; scope = scope.parent) if (isIt(scope)) return scope;
  return null;
}
