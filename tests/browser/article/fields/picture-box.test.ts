import { expect, test } from 'vitest';
import { pictureOf } from '../../../../lib/article/fields/picture-box';
import { paragraph, readPage } from '../read-page';

/** The elements that hold the lines which belong to a picture. */
function boxesIn(html: string): [string, string][] {
  const page = readPage(`${paragraph('one')}${paragraph('two')}${html}${paragraph('three')}`);
  return page.lines.flatMap((line): [string, string][] => {
    const box = pictureOf(line, page);
    return box === null ? [] : [[line.text, box.tag]];
  });
}

test.each([
  ['words just behind a picture in the text', '<p><img></p><p>The pier at noon</p>', 'p'],
  [
    'a caption that stands elsewhere on narrow windows',
    '<div class="hidden-small"><p class="caption">The pier at noon</p></div>',
    'p',
  ],
])('%s', (_, html, tag) => {
  expect(boxesIn(html)).toEqual([['The pier at noon', tag]]);
});

test.each([
  [
    'a figure inside a link to another article',
    '<a href="/another"><figure><img><figcaption>The pier at noon</figcaption></figure></a>',
  ],
  ['a sentence behind a picture in the text', '<p><img></p><p>The pier closed at noon.</p>'],
  ['bold words behind a picture, which are a head', '<p><img></p><p><b>The pier at noon</b></p>'],
  ['words with no picture before them', '<p>Before the storm.</p><p>The pier at noon</p>'],
  ['who wrote', '<div><img><p>By Ray Ortiz, at the pier</p></div>'],
  ['a head over what follows', '<div><img><p>More about the pier:</p></div>'],
  ['a label', '<figure><img><p>Advertisement</p></figure>'],
  [
    'what a form for letters says',
    '<div class="newsletter"><div><img><p>The pier news in your inbox</p></div></div>',
  ],
])('%s is no part of a picture', (_, html) => {
  expect(boxesIn(html)).toEqual([]);
});
