import { describe, expect, test } from 'vitest';
import {
  addressOf,
  allIn,
  allWithin,
  attributeNamesOf,
  attributeOf,
  baseOf,
  bodyOf,
  closestOf,
  countIn,
  dataOf,
  firstChildOf,
  firstWithin,
  holds,
  isElement,
  isText,
  newRange,
  nextSiblingOf,
  openRootsIn,
  parentOf,
  rootElementOf,
  shadowOf,
  slottedIn,
  tagOf,
  textContentOf,
  textsBelow,
  titleOf,
  typeOf,
} from '../../../../lib/article/page/dom-access';
import { openPage } from '../open-page';

const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

function only(document: Document, selector: string): Element {
  const [element, ...rest] = allIn(document, selector);
  if (element === undefined || rest.length > 0) throw new Error(`not one ${selector}`);
  return element;
}

/** Controls with the names of what is asked of their form. */
const names =
  'nodeType parentNode firstChild nextSibling textContent localName shadowRoot baseURI attributes ' +
  'getAttribute getAttributeNames querySelector querySelectorAll closest contains';

describe('a form whose controls are named like its properties', () => {
  const controls = names.split(' ').map((name) => `<input name="${name}">`);
  const page = openPage(
    `<main><form id="f" class="c">Text${controls.join('')}</form><p></p></main>`,
  );
  const form = only(page, 'form');

  test('hides them from who asks it itself', () => {
    for (const name of ['nodeType', 'localName', 'getAttribute'])
      expect(Reflect.get(form, name)).toBeInstanceOf(HTMLInputElement);
  });

  test('is read all the same', () => {
    expect([typeOf(form), tagOf(form), isElement(form), isText(form)]).toEqual([
      1,
      'form',
      true,
      false,
    ]);
    expect(
      [parentOf(form), nextSiblingOf(form)].map((node) => node && tagOf(node as Element)),
    ).toEqual(['main', 'p']);
    expect(textContentOf(form)).toBe('Text');
    expect(shadowOf(form)).toBeNull();
    expect(attributeOf(form, 'class')).toBe('c');
    expect(attributeOf(form, 'href')).toBeNull();
    expect(attributeNamesOf(form)).toEqual(['id', 'class']);
    expect(allWithin(form, 'input')).toHaveLength(controls.length);
    expect(firstWithin(form, 'input')).toBe(form.children[0]);
    expect(closestOf(form, 'main')).toBe(only(page, 'main'));
    expect(holds(only(page, 'main'), form)).toBe(true);
    expect(holds(form, only(page, 'main'))).toBe(false);
    expect(baseOf(form)).toBe(document.baseURI);
  });

  test('has its text node as its first child', () => {
    const first = firstChildOf(form);
    expect(first !== null && isText(first) && dataOf(first)).toBe('Text');
  });
});

test('a document whose images are named like its properties is read all the same', () => {
  const images = ['URL', 'title', 'querySelectorAll', 'createRange'].map((name) =>
    Object.assign(document.createElement('img'), { name }),
  );
  const { URL: address, title } = document;
  document.body.append(...images);
  try {
    expect(Reflect.get(document, 'createRange')).toBe(images[3]);
    expect(titleOf(document)).toBe(title);
    expect(addressOf(document)).toBe(address);
    expect(countIn(document, 'img[name="URL"]')).toBe(1);
    expect(newRange(document).collapsed).toBe(true);
  } finally {
    for (const image of images) image.remove();
  }
});

test('a document has its body and its root', () => {
  const page = openPage('<title>A ferry</title><p>One</p>');
  expect(bodyOf(page)).toBe(page.querySelector('body'));
  expect(tagOf(rootElementOf(page))).toBe('html');
});

test('texts below a node come in document order, those of shadow trees do not', () => {
  const page = Document.parseHTMLUnsafe(
    `<p>One <b>two</b></p><x-y>${shadow('<p>Inside</p>')}three</x-y>`,
  );
  expect([...textsBelow(page, page.body)].map(dataOf)).toEqual(['One ', 'two', 'three']);
  const [root] = openRootsIn(page);
  expect(root && [...textsBelow(page, root)].map(dataOf)).toEqual(['Inside']);
});

test('open shadow roots are found below each other', () => {
  const page = Document.parseHTMLUnsafe(
    `<x-y>${shadow(`<div><a-b>${shadow('<i>2</i>')}</a-b></div>`)}</x-y><p></p>`,
  );
  expect(openRootsIn(page).map((root) => root.innerHTML)).toEqual([
    '<div><a-b></a-b></div>',
    '<i>2</i>',
  ]);
  expect(openRootsIn(openPage('<p>One</p>'))).toEqual([]);
});

test('a slot shows what is slotted into it, other elements show nothing', () => {
  const page = Document.parseHTMLUnsafe(`<x-y>${shadow('<slot></slot>')}<b>One</b></x-y>`);
  const slot = openRootsIn(page)[0]?.firstElementChild;
  expect(slot && slottedIn(slot)).toEqual([only(page, 'b')]);
  expect(slottedIn(only(page, 'b'))).toEqual([]);
});
