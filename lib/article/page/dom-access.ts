/**
 * The DOM read through the prototypes' own getters: a form control named `nodeName` or an image
 * named `body` hides the property of its form or document even from an isolated world.
 */

function getterOf<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) throw new TypeError(`the prototype has no getter "${name}"`);
  return (of) => getter.call(of);
}

/** Node type: 1 element, 3 text, 9 document, 11 fragment. */
export const typeOf = getterOf(Node.prototype, 'nodeType');
/** The parent of a node; a shadow root has none. */
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const firstChildOf = getterOf(Node.prototype, 'firstChild');
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
export const textContentOf = getterOf(Node.prototype, 'textContent');
/** Lower case for HTML elements. */
export const tagOf = getterOf(Element.prototype, 'localName');
export const firstElementOf = getterOf(Element.prototype, 'firstElementChild');
export const nextElementOf = getterOf(Element.prototype, 'nextElementSibling');
export const previousElementOf = getterOf(Element.prototype, 'previousElementSibling');
/** The open shadow root of an element, else null. */
export const shadowOf = getterOf(Element.prototype, 'shadowRoot');
/** The characters of a text node. */
export const dataOf = getterOf(CharacterData.prototype, 'data');
export const rootElementOf = getterOf(Document.prototype, 'documentElement');
export const bodyOf = getterOf(Document.prototype, 'body');
export const titleOf = getterOf(Document.prototype, 'title');
/** The document's own address. */
export const addressOf = getterOf(Document.prototype, 'URL');
/** The address that a node's relative links start from. */
export const baseOf = getterOf(Node.prototype, 'baseURI');

const { getAttribute, getAttributeNames } = Element.prototype;
const { querySelectorAll } = Document.prototype;
const { querySelectorAll: querySelectorAllOfRoot } = DocumentFragment.prototype;
const {
  querySelector: querySelectorIn,
  querySelectorAll: querySelectorAllIn,
  closest,
} = Element.prototype;
const { contains } = Node.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;
const { createRange, createTreeWalker } = Document.prototype;
const { nextNode } = TreeWalker.prototype;

/** The value of an attribute as written, null when the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** The names of an element's attributes. */
export function attributeNamesOf(element: Element): string[] {
  return getAttributeNames.call(element);
}

/** The elements of a document that match, in document order; shadow trees are not searched. */
export function allIn(document: Document, selector: string): Element[] {
  return [...querySelectorAll.call(document, selector)];
}

/** How many elements of a document match; cheaper than having them. */
export function countIn(document: Document, selector: string): number {
  return querySelectorAll.call(document, selector).length;
}

/** The open shadow roots below a document or another root, and those within them. */
export function openRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const elements =
    typeOf(root) === 9 ? querySelectorAll.call(root, '*') : querySelectorAllOfRoot.call(root, '*');
  const roots: ShadowRoot[] = [];
  for (const element of elements) {
    const shadow = shadowOf(element);
    if (shadow !== null) roots.push(shadow, ...openRootsIn(shadow));
  }
  return roots;
}

/** The descendants of an element that match, in document order. */
export function allWithin(element: Element, selector: string): Element[] {
  return [...querySelectorAllIn.call(element, selector)];
}

/** The first descendant of an element that matches, in document order. */
export function firstWithin(element: Element, selector: string): Element | null {
  return querySelectorIn.call(element, selector);
}

/** The nearest of the element and its ancestors that matches. */
export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

/** The nodes that a slot shows in its place, those of slots within slots included; else none. */
export function slottedIn(element: Element): readonly Node[] {
  return element instanceof HTMLSlotElement ? assignedNodes.call(element, { flatten: true }) : [];
}

/** Whether a node is the other or one of its ancestors, within one tree. */
export function holds(ancestor: Node, node: Node): boolean {
  return contains.call(ancestor, node);
}

/** The text nodes below a node of a document, in document order; shadow trees are not entered. */
export function* textsBelow(document: Document, root: Node): Generator<Text> {
  const walker = createTreeWalker.call(document, root, 4);
  for (let node = nextNode.call(walker); node !== null; node = nextNode.call(walker)) {
    if (isText(node)) yield node;
  }
}

/** A live range that stands collapsed at the document's start. */
export function newRange(document: Document): Range {
  return createRange.call(document);
}

/** Narrowing for nodes of any realm, where `instanceof` does not hold. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

/** Narrowing for text nodes, CDATA sections of XHTML included. */
export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === 3 || type === 4;
}
