import { describe, expect, test } from 'vitest';
import { contextWeights, lineWeights } from '../../../../lib/article/body/body-weights';
import {
  asNumbers,
  isWeighed,
  lineFeatures,
  plainFeatures,
  readLineFeatures,
  weighedMeanings,
} from '../../../../lib/article/body/line-features';
import { neighbourFeatures } from '../../../../lib/article/body/neighbour-features';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { lineOf, paragraph, readPage } from '../read-page';

/** The features of the line that begins with a text, by name. */
function featuresOf(html: string, beginning: string, headline = -1): Record<string, number> {
  const page = readPage(html);
  const { index } = lineOf(page, beginning);
  const features = inOneGo(readLineFeatures(page.lines, page.masses, headline))[index];
  if (!features) throw new Error(`"${beginning}" is not weighed`);
  const values = asNumbers(features);
  return Object.fromEntries(lineFeatures.map((name, at) => [name, values[at] ?? Number.NaN]));
}

test('every name is there once, plain ones first', () => {
  expect(new Set(lineFeatures).size).toBe(lineFeatures.length);
  expect(lineFeatures.slice(0, plainFeatures.length)).toEqual([...plainFeatures]);
  expect(lineFeatures).toHaveLength(plainFeatures.length + 2 * weighedMeanings.length);
  expect(lineFeatures).not.toContain('placeNear');
});

test('every weight is of a feature', () => {
  expect(lineFeatures).toEqual(expect.arrayContaining(Object.keys(lineWeights)));
  const inContext = [...lineFeatures, ...neighbourFeatures];
  expect(inContext).toEqual(expect.arrayContaining(Object.keys(contextWeights)));
});

describe('a line’s own features', () => {
  test.each([
    ['<p>A ferry sails.</p>', { always: 1, short: 1, ended: 1, paragraph: 1, bare: 0, linked: 0 }],
    ['<div>A ferry sails</div>', { ended: 0, paragraph: 0, bare: 1 }],
    ['<h2>A ferry sails</h2>', { heading: 1, listItem: 0 }],
    ['<ul><li>A ferry sails</li></ul>', { listItem: 1 }],
    ['<blockquote><p>A ferry sails</p></blockquote>', { quote: 1, paragraph: 1 }],
    ['<figure><figcaption>A ferry sails</figcaption></figure>', { figure: 1, captionNear: 1 }],
    ['<table><tr><td>A ferry sails</td></tr></table>', { cell: 1 }],
    ['<article><main><p>A ferry sails</p></main></article>', { inArticle: 1, inMain: 1 }],
    ['<p><b>A ferry sails</b></p>', { bold: 1 }],
    ['<p>A ferry <a href="/x">sails</a>, and on, and on</p>', { mostlyLinked: 0, commas: 0.5 }],
    ['<p>A ferry sails 3:15</p>', { dated: 1 }],
    ['<p>A ferry sails</p><p>A ferry sails</p>', { repeated: 1 }],
  ])('%s', (html, expected) => {
    expect(featuresOf(html, 'A ferry')).toMatchObject(expected);
  });

  test.each([
    ['Read more about it', { boilerplate: 1 }],
    ['Xem thêm tin khác', { boilerplate: 1 }],
    ['(AFP)', { bracketed: 1 }],
    ['(AFP) and more', { bracketed: 0 }],
    ['© The paper', { boilerplate: 1 }],
  ])('%s', (text, expected) => {
    expect(featuresOf(`<p>${text}</p>`, text.slice(0, 4))).toMatchObject(expected);
  });

  test('tell how much of the line is linked', () => {
    const { linked } = featuresOf('<p>Four<a href="/x">four</a></p>', 'Four');
    expect(linked).toBe(0.5);
  });
});

describe('features of where a line stands', () => {
  const html = `<h1>Head</h1>${paragraph('one')}<p>Middle</p>${paragraph('two')}`;

  test('prose before it, behind it, and how far down it is', () => {
    expect(featuresOf(html, 'Middle')).toMatchObject({
      proseBefore: 1,
      proseAfter: 1,
      proseAround: 2 / 9,
      position: 0.5,
    });
  });

  test('whether it is below the headline', () => {
    expect(featuresOf(html, 'Middle', 0)).toMatchObject({ afterHeadline: 1 });
    expect(featuresOf(html, 'Middle', 3)).toMatchObject({ afterHeadline: 0 });
    expect(featuresOf(html, 'Middle', -1)).toMatchObject({ afterHeadline: 1 });
  });

  test('names of the three elements around it are near, those further up far', () => {
    const nested = `<div class="comments"><div><div class="share"><p>Text</p></div></div></div>${paragraph('one')}`;
    expect(featuresOf(nested, 'Text')).toMatchObject({
      shareNear: 1,
      shareFar: 0,
      commentsNear: 0,
      commentsFar: 1,
    });
  });
});

test.each([
  ['<a href="/x">Home</a>', false],
  ['<p>A <a href="/x">ferry</a> sails</p>', true],
  [`<a href="/x">${'A long teaser '.repeat(7)}</a>`, true],
  ['<h2><a href="/x">Home</a></h2>', true],
])('%s is weighed: %j', (html, expected) => {
  const [line] = readPage(html).lines;
  expect(line && isWeighed(line)).toBe(expected);
});

test('lines that are not weighed have no features', () => {
  const { lines, masses } = readPage('<ul><li><a href="/x">Home</a></li></ul>');
  expect(inOneGo(readLineFeatures(lines, masses, -1))).toEqual([null]);
});
