import { attributeOf, tagOf } from './dom-access';
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
const wordAttributes = [
  'class',
  'id',
  'itemprop',
  'type',
  'data-role',
  'data-component',
  'data-component-type',
];

const hiddenStyle = /display:\s*none|visibility:\s*hidden/i;

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && hiddenStyle.test(style);
}

/** The scope of an element below another; reads attributes only. */
export function scopeOf(element: Element, parent: Scope | null): Scope {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role');
  const words = wordAttributes.map((name) => attributeOf(element, name) ?? '').join(' ');
  const own =
    (tags[tag] ?? 0) |
    (role === null ? 0 : (roles[role] ?? 0)) |
    (isHidden(element) ? meaning.hidden : 0) |
    meaningsOf(words);
  return { element, tag, parent, depth: parent === null ? 0 : parent.depth + 1, own, pictures: 0 };
}

/** The nearest of the scope and those above it that satisfies a test. */
export function nearestScope(from: Scope | null, isIt: (scope: Scope) => boolean): Scope | null {
  for (let scope = from; scope !== null; scope = scope.parent) if (isIt(scope)) return scope;
  return null;
}
