import { afterEach, expect, test } from 'vitest';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { pageLines, type WayThroughPage } from '../../../../lib/article/page/page-lines';

afterEach(() => document.body.replaceChildren());

/** Puts elements with open shadow roots into the page, from declarative ones. */
function show(html: string): void {
  document.body.setHTMLUnsafe(html);
}

function linesOf(way?: WayThroughPage): string[] {
  return inOneGo(pageLines(document.body, way)).map(({ text }) => text);
}

const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

const cases: [title: string, html: string, lines: string[]][] = [
  [
    'blocks part the text, inline elements do not',
    '<p>One <b>two</b></p><div>three<br>four</div>',
    ['One two', 'three', 'four'],
  ],
  [
    'a head that only a style sheet parts from the text behind it',
    '<div><span>A ferry sails again</span><span></span>The council said so.</div>',
    ['A ferry sails again', 'The council said so.'],
  ],
  [
    'a short element or a link runs on with the text glued to it',
    '<p>An <b>i</b>Phone for <a href="/x">the port of Alder</a>Ship owners</p>',
    ['An iPhone for the port of AlderShip owners'],
  ],
  [
    'a shadow root stands in its host’s place',
    `<p>Before</p><news-body>${shadow('<p>Inside</p>')}<p>Unseen</p></news-body><p>After</p>`,
    ['Before', 'Inside', 'After'],
  ],
  [
    'a slot shows what is slotted, by name, in the order of the slots',
    `<news-body>${shadow('<header><slot name="head"></slot></header><slot></slot><p>Foot</p>')}
      <p>First</p><h1 slot="head">Head</h1><p>Second</p></news-body>`,
    ['Head', 'First', 'Second', 'Foot'],
  ],
  [
    'an empty slot shows its own children',
    `<news-body>${shadow('<slot name="lead"><p>No lead</p></slot>')}<p>Unslotted</p></news-body>`,
    ['No lead'],
  ],
  [
    'a slot hands on what another slot was given',
    `<outer-box>${shadow(`<inner-box>${shadow('<slot></slot>')}<slot></slot></inner-box>`)}
      <p>Handed on</p></outer-box>`,
    ['Handed on'],
  ],
  [
    'a link made by an element of the page does not part its line',
    `<p>Read <my-link>${shadow('<a href="/x"><slot></slot></a>')}the report</my-link> today</p>`,
    ['Read the report today'],
  ],
  [
    'elements of the page that are slotted as blocks are blocks',
    `<news-body>${shadow('<slot></slot>')}<news-par>One</news-par><news-par>Two</news-par></news-body>`,
    ['One', 'Two'],
  ],
];

test.each(cases)('%s', (_, html, lines) => {
  show(html);
  expect(linesOf()).toEqual(lines);
});

test('what is to be passed over is, and shadow roots are told of', () => {
  show(`<section>One</section><news-body>${shadow('<p>Two</p>')}</news-body>`);
  const [section] = document.body.children;
  const roots: ShadowRoot[] = [];
  const passedOver = new Set(section === undefined ? [] : [section]);
  expect(linesOf({ passedOver, onShadowRoot: (root) => roots.push(root) })).toEqual(['Two']);
  expect(roots.map(({ host }) => host.localName)).toEqual(['news-body']);
});
