import { expect, test } from 'vitest';
import { readProse } from '../../../../lib/article/page/prose';
import { openPage } from '../open-page';

const sentence = 'The council said on Monday that the ferry would sail again in spring.';
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);
const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
const proseOf = (html: string) => readProse(Document.parseHTMLUnsafe(html));

test('paragraphs are counted, short ones and those of navigation and comments are not', () => {
  const html = `<nav>${paragraphs(1)}</nav>${paragraphs(7)}<p>Too short</p>
    <div class="user-Comments">${paragraphs(2)}</div>`;
  const { length } = sentence;
  expect(readProse(openPage(html))).toEqual({ length: 7 * length, paragraphs: 7, longest: length });
});

test('a page without paragraphs is read by its texts, but for its links and scripts', () => {
  const html = `<div>${sentence}<br>${sentence}</div><a href="/x">${sentence}</a>
    <script>${sentence}</script><section>${sentence}</section>`;
  expect(proseOf(html)).toMatchObject({ paragraphs: 2, longest: 2 * sentence.length });
});

test('a page whose text is in open shadow roots is read there, in those within them, too', () => {
  const inner = `<news-text>${shadow(paragraphs(4))}</news-text>`;
  expect(proseOf(`<news-page>${shadow(`${paragraphs(3)}${inner}`)}</news-page>`)).toMatchObject({
    paragraphs: 7,
  });
});

test('shadow roots are not looked for where the page itself says enough', () => {
  const html = `${paragraphs(7)}<news-page>${shadow(paragraphs(5))}</news-page>`;
  expect(proseOf(html)).toMatchObject({ paragraphs: 7 });
});
