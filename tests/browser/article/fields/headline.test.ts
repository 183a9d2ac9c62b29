import { describe, expect, test } from 'vitest';
import { readHeadline, titlesInHead } from '../../../../lib/article/fields/headline';
import { readPage } from '../read-page';

describe('the headline', () => {
  test.each([
    [
      'the h1',
      '<title>A ferry sails | Alder Paper</title>',
      '<h1>A ferry sails</h1>',
      'A ferry sails',
    ],
    [
      'the h1 that the head means',
      '<title>A ferry sails</title>',
      '<h1>Alder Paper</h1><h1>A ferry sails</h1>',
      'A ferry sails',
    ],
    [
      'an h2 where the h1 is the site',
      '<title>A ferry sails - Alder Paper</title>',
      '<h1>Alder Paper</h1><h2>A ferry sails</h2>',
      'A ferry sails',
    ],
    [
      'without its kicker',
      '<meta property="og:title" content="A ferry sails today">',
      '<h1><span>Transport</span> A ferry sails today</h1>',
      'A ferry sails today',
    ],
    [
      'without a date before it, whatever the head adds behind it',
      '<title>A ferry sails today - Alder Paper</title>',
      '<h1><div>1 May 2026</div> <div>A ferry sails today</div></h1>',
      'A ferry sails today',
    ],
    [
      'without the summary behind it',
      '<title>A ferry sails today - Alder Paper</title>',
      '<h1><div>A ferry sails today</div> <div>The port had waited for it</div></h1>',
      'A ferry sails today',
    ],
    [
      'whole where the head only has its end',
      '<title>A ferry sails today - Alder Paper</title>',
      '<h1>The port of Alder: A ferry sails today</h1>',
      'The port of Alder: A ferry sails today',
    ],
    [
      'without what stands in an element of its own behind it',
      '<title>A ferry sails today - Alder Paper</title>',
      '<h1><a href="/x">A ferry sails today</a> <i>(87)</i></h1>',
      'A ferry sails today',
    ],
    [
      'without an address behind it',
      '<title>A ferry sails today | ALDER.EXAMPLE</title>',
      '<h1>A ferry sails today | ALDER.EXAMPLE</h1>',
      'A ferry sails today',
    ],
    [
      'an h2 where the h1 says what the site is',
      '<title>A ferry sails » Alder Paper</title>',
      '<h1>Alder Paper: the news of the port and of the river</h1><h2>A ferry sails</h2>',
      'A ferry sails',
    ],
    [
      'an h2 where the h1 says what search engines are to show',
      '<title>Alder ferry: times and fares</title><meta property="og:title" content="A ferry sails from Alder again">',
      '<h1>Alder ferry: times and fares</h1><p>By Ann Lee</p><h2>A ferry sails from Alder again</h2>',
      'A ferry sails from Alder again',
    ],
    [
      'the h1 where the title stands again far below it',
      '<title>Alder ferry: times and fares</title><meta property="og:title" content="A ferry sails from Alder again">',
      `<h1>Alder ferry: times and fares</h1>${'<p>Text</p>'.repeat(25)}<h2>A ferry sails from Alder again</h2>`,
      'Alder ferry: times and fares',
    ],
    [
      'the h1 where the head has no other title',
      '<title>A ferry sails today</title>',
      '<h1>A ferry sails today</h1><h2>The port had waited for it long</h2>',
      'A ferry sails today',
    ],
    [
      'the head’s where none is shown',
      '<title>A ferry sails today - Alder Paper</title>',
      '<p>Text</p>',
      'A ferry sails today',
    ],
    ['none at all', '', '<p>Text</p>', undefined],
  ])('%s', (_, head, body, headline) => {
    expect(readHeadline(readPage(`<head>${head}</head><body>${body}</body>`))?.value).toBe(
      headline,
    );
  });
});

test('where the headline is said again over the comments, its place is the h1', () => {
  const page = readPage(
    '<head><title>A ferry sails from Alder again</title></head><h1>A ferry sails from Alder again</h1><h2>Two thoughts on <div>A ferry sails from Alder again</div></h2>',
  );
  expect(readHeadline(page)?.lines.map(({ index }) => index)).toEqual([0]);
});

test('titles of the head come best first', () => {
  const page = readPage(
    '<title>Three</title><meta property="og:title" content="Two"><script type="application/ld+json">{"@type":"Article","headline":"One"}</script>',
  );
  expect(titlesInHead(page)).toEqual(['One', 'Two', 'Three']);
});
