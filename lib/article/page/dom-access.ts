/**
 * The DOM read through the prototypes' own getters: a form control named `nodeName` or an image
 * named `body` hides the property of its form or document even from an isolated world.
 */

function getterOf<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): (this: Owner) => Owner[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) throw new TypeError(`the prototype has no getter "${name}"`);
  return getter;
}

const getNodeType = getterOf(Node.prototype, 'nodeType');
const getParentNode = getterOf(Node.prototype, 'parentNode');
const getFirstChild = getterOf(Node.prototype, 'firstChild');
const getNextSibling = getterOf(Node.prototype, 'nextSibling');
const getTextContent = getterOf(Node.prototype, 'textContent');
const getBaseURI = getterOf(Node.prototype, 'baseURI');
const getLocalName = getterOf(Element.prototype, 'localName');
const getFirstElement = getterOf(Element.prototype, 'firstElementChild');
const getNextElement = getterOf(Element.prototype, 'nextElementSibling');
const getPreviousElement = getterOf(Element.prototype, 'previousElementSibling');
const getShadowRoot = getterOf(Element.prototype, 'shadowRoot');
const getData = getterOf(CharacterData.prototype, 'data');
const getDocumentElement = getterOf(Document.prototype, 'documentElement');
const getBody = getterOf(Document.prototype, 'body');
const getTitle = getterOf(Document.prototype, 'title');
const getAddress = getterOf(Document.prototype, 'URL');

// A function for each, not one made by a function: engines compile a call that always has the same
// target into a read of memory.

/** The type of a node: 1 element, 3 text, 9 document, 11 fragment. */
export const typeOf = (node: Node): number => getNodeType.call(node);
/** The parent of a node; a shadow root has none. */
export const parentOf = (node: Node): ParentNode | null => getParentNode.call(node);
/** The first child of a node, null when it has none. */
export const firstChildOf = (node: Node): ChildNode | null => getFirstChild.call(node);
/** The node behind a node, under the same parent. */
export const nextSiblingOf = (node: Node): ChildNode | null => getNextSibling.call(node);
/** The text of all text nodes below a node, those of scripts included; null for a document. */
export const textContentOf = (node: Node): string | null => getTextContent.call(node);
/** The address that a node's relative links start from. */
export const baseOf = (node: Node): string => getBaseURI.call(node);
/** The tag of an element, in lower case for those of HTML. */
export const tagOf = (element: Element): string => getLocalName.call(element);
/** The first child of an element that is one itself. */
export const firstElementOf = (element: Element): Element | null => getFirstElement.call(element);
/** The element behind an element, under the same parent. */
export const nextElementOf = (element: Element): Element | null => getNextElement.call(element);
/** The element before an element, under the same parent. */
export const previousElementOf = (element: Element): Element | null =>
  getPreviousElement.call(element);
/** The open shadow root of an element, else null. */
export const shadowOf = (element: Element): ShadowRoot | null => getShadowRoot.call(element);
/** The characters of a text node. */
export const dataOf = (text: CharacterData): string => getData.call(text);
/** The root element of a document: `html`. */
export const rootElementOf = (document: Document): HTMLElement => getDocumentElement.call(document);
/** The body of a document, null while it has none. */
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
/** The title that a document has in its head, white space collapsed. */
export const titleOf = (document: Document): string => getTitle.call(document);
/** The document's own address. */
export const addressOf = (document: Document): string => getAddress.call(document);

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
