import { expect, test } from 'vitest';
import { readCaptions } from '../../../../lib/article/fields/captions';
import { paragraph, readPage } from '../read-page';

function captionsOf(html: string): [string, string | undefined][] {
  const page = readPage(`${paragraph('one')}${html}${paragraph('two')}`);
  const body = page.lines.filter(({ text }) => text.startsWith('The council'));
  return [...readCaptions(page, body, 0).blocks.values()].map(({ block }) => [
    block.text,
    block.credit,
  ]);
}

test.each([
  [
    'a figure',
    '<figure><img><figcaption>The pier at noon. Photo: Ray Ortiz</figcaption></figure>',
    'The pier at noon. Photo: Ray Ortiz',
    'Ray Ortiz',
  ],
  [
    'bare text beside a picture',
    '<div class="article-photo"><a><img></a>Cầu cảng buổi trưa. (Ảnh: Thu Hà/TTXVN)</div>',
    'Cầu cảng buổi trưa. (Ảnh: Thu Hà/TTXVN)',
    'Thu Hà/TTXVN',
  ],
  [
    'a credit of its own',
    '<figure><img><figcaption>The pier at noon<span class="credit">AFP</span></figcaption></figure>',
    'The pier at noon',
    'AFP',
  ],
  [
    'a credit in an element named for its author',
    '<div><figure><img></figure><figcaption><span class="figcaption--text">The pier at noon</span> <span class="figcaption--author">Harbour Picture Desk</span></figcaption></div>',
    'The pier at noon',
    'Harbour Picture Desk',
  ],
  [
    'a second caption element that is labelled in the plural',
    '<figure><img><figcaption>The pier at noon</figcaption><figcaption><b>Image Credits:</b> Tidewatch</figcaption></figure>',
    'The pier at noon',
    'Tidewatch',
  ],
  [
    'a caption in a box that makes room for advertisements',
    '<div class="post-img ads-top"><div><img></div><p class="img-description">The pier at noon</p></div>',
    'The pier at noon',
    undefined,
  ],
  [
    'no credit',
    '<figure><img><figcaption>The pier at noon</figcaption></figure>',
    'The pier at noon',
    undefined,
  ],
])('%s', (_, html, caption, credit) => {
  expect(captionsOf(html)).toEqual([[caption, credit]]);
});

test.each([
  ['a date beside a picture', '<div><img><p>12:30, 5 May</p></div>'],
  [
    'a picture in a comment',
    '<div class="comments"><figure><img><figcaption>The pier at noon</figcaption></figure></div>',
  ],
])('%s is none', (_, html) => {
  expect(captionsOf(html)).toEqual([]);
});
