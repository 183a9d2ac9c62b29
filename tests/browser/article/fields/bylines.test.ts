import { describe, expect, test } from 'vitest';
import { bodyLinesOf } from '../../../../lib/article/body/body-lines';
import { seenBylines } from '../../../../lib/article/fields/byline-lines';
import { readBylines } from '../../../../lib/article/fields/bylines';
import { readHeadline } from '../../../../lib/article/fields/headline';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { paragraph, readPage } from '../read-page';

const data = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A ferry sails', author })}</script>`;

function bylinesOf(head: string, byline: string, ending = ''): string[] | undefined {
  const page = readPage(
    `<head><title>A ferry sails</title>${head}</head><body><article><h1>A ferry sails</h1>${byline}${paragraph('the ferry')}${paragraph('the pier')}${paragraph('the port')}${ending}</article></body>`,
  );
  const headline = readHeadline(page)?.lines ?? [];
  const body = inOneGo(bodyLinesOf(page, headline));
  const seen = seenBylines(page, { headline, body });
  return readBylines(page, seen, ['The Alder Paper', 'alderpaper.example'])?.value;
}

describe('who signed', () => {
  test.each([
    ['a person in JSON-LD', data({ '@type': 'Person', name: 'Jane Doe' }), '', ['Jane Doe']],
    [
      'people in JSON-LD',
      data([{ name: 'Jane Doe' }, { name: 'Ann Lee' }]),
      '',
      ['Jane Doe', 'Ann Lee'],
    ],
    ['the site in JSON-LD', data({ '@type': 'Person', name: 'The Alder Paper' }), '', undefined],
    ['a person before the page’s handle', data('admin'), '<p>By Jane Doe</p>', ['Jane Doe']],
    ['a line that begins with By', '', '<p>By Jane Doe and Ann Lee</p>', ['Jane Doe', 'Ann Lee']],
    ['a line with date and name', '', '<p>Posted on 3 May 2026 by Jane Doe</p>', ['Jane Doe']],
    [
      'a link to the author',
      '',
      '<p><a rel="author" href="/x">Jane Doe</a> | <a href="/y">Sea News</a></p>',
      ['Jane Doe'],
    ],
    [
      'an author’s box',
      '',
      '<div class="author"><span>Jane Doe</span> Port correspondent</div>',
      ['Jane Doe'],
    ],
    [
      'agencies with initials',
      '',
      '<p><a rel="author">abc/lno; kes/lno</a></p>',
      ['abc/lno', 'kes/lno'],
    ],
    ['a pen name', '', '<p><a class="author" href="/author/surf">surf</a></p>', ['surf']],
    [
      'an agency that signs',
      data({ '@type': 'Organization', name: 'AFP' }),
      '<p class="byline">AFP</p>',
      ['AFP'],
    ],
    [
      'an organisation that only data name',
      data({ '@type': 'Organization', name: 'Sea Trust' }),
      '',
      undefined,
    ],
    [
      'a desk that data and byline name beside a person',
      data([{ name: 'Jane Doe' }, { name: 'Sea Team' }]),
      '<p class="byline">Jane Doe Sea Team</p>',
      ['Jane Doe', 'Sea Team'],
    ],
    [
      'a desk that the byline shows beside a person whom it does not',
      data([{ name: 'Jane Doe' }, { '@type': 'Organization', name: 'Sea Team' }]),
      '<p class="byline">Sea Team</p>',
      ['Jane Doe', 'Sea Team'],
    ],
    [
      'the first of several in JSON-LD',
      data({ name: 'Jane Doe' }),
      '<p>By Jane Doe and Ann Lee</p>',
      ['Jane Doe', 'Ann Lee'],
    ],
    [
      'two in JSON-LD of whom the byline names one',
      data([{ name: 'Jane Doe' }, { name: 'Ann Lee' }]),
      '<p>By Jane Doe</p>',
      ['Jane Doe'],
    ],
    [
      'a line that says who wrote before metadata',
      '<meta name="author" content="Jane Doe">',
      '<p>By Ann Lee</p>',
      ['Ann Lee'],
    ],
    [
      'metadata before a line that only stands in a byline’s place',
      '<meta name="author" content="Jane Doe">',
      '<p class="author">Ann Lee</p>',
      ['Jane Doe'],
    ],
    [
      'a photographer beside the author in JSON-LD',
      data({ name: 'Jane Doe' }),
      '<p><a rel="author">Jane Doe</a> Writer</p><p><a rel="author">Ann Lee</a> Photographer</p>',
      ['Jane Doe'],
    ],
    [
      'a figure glued to an agency',
      data({ '@type': 'Person', name: 'Associated Press' }),
      '<p>By <b>Associated Press</b><i>3 minutes</i></p>',
      ['Associated Press'],
    ],
    [
      'a desk whose name joins others',
      data({ '@type': 'Person', name: 'Staff and wire reports' }),
      '<p>By Staff and wire reports</p>',
      ['Staff and wire reports'],
    ],
    [
      'metadata before a less sure line of the page',
      '<meta name="author" content="Jane Doe">',
      '<p class="author">Jane Doe</p><p><a rel="author">Ann Lee</a></p>',
      ['Jane Doe'],
    ],
    ['metadata', '<meta name="author" content="Jane Doe">', '', ['Jane Doe']],
    [
      'a search plugin’s label',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">',
      '',
      ['Jane Doe'],
    ],
    [
      'an address in metadata',
      '<meta property="article:author" content="https://fb.example/jane">',
      '',
      undefined,
    ],
    ['nobody', '', '', undefined],
  ])('%s', (_, head, byline, names) => {
    expect(bylinesOf(head, byline)).toEqual(names);
  });

  test('Vietnamese papers sign below the text', () => {
    expect(bylinesOf('', '', '<p style="text-align:right"><strong>Lê Thu Hà</strong></p>')).toEqual(
      ['Lê Thu Hà'],
    );
  });

  test('a photographer is no author', () => {
    expect(
      bylinesOf('', '<figure><img><figcaption>By Ray Ortiz</figcaption></figure>'),
    ).toBeUndefined();
  });
});
