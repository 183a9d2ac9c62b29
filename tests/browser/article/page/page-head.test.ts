import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PageHead } from '../../../../lib/article/page/page-head';

const start = location.href;
const own = document.head.innerHTML;
let head: PageHead;

const first = `<title>Boats on the sound</title>
  <link rel="canonical" href="/boats"><meta property="og:title" content="Boats on the sound">
  <meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Courier">
  <script type="application/ld+json">{"headline":"Boats on the sound"}</script>`;
const second = `<title>Bridges</title>
  <link rel="canonical" href="/bridges"><meta property="og:title" content="Bridges">
  <meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Courier">
  <script type="application/ld+json">{"headline":"Bridges"}</script>`;

beforeEach(() => {
  head = new PageHead();
  document.head.innerHTML = first;
});

afterEach(() => {
  history.replaceState(null, '', start);
  document.head.innerHTML = own;
});

const parts = 'title, link[rel=canonical], meta, script[type*=ld]';

/** Names of what is outdated in the head. */
function outdated(within?: Element): string[] {
  const isOutdated = head.look(document, within);
  return [...document.querySelectorAll(parts)]
    .filter(isOutdated)
    .map((one) => one.getAttribute('property') ?? one.getAttribute('name') ?? one.localName);
}

describe('a page’s head', () => {
  test('is its own while the page stays under one address', () => {
    expect(outdated()).toEqual([]);
    history.replaceState(null, '', '#comments');
    expect(outdated()).toEqual([]);
  });

  test('is outdated under another address, but for what is the site’s', () => {
    outdated();
    history.pushState(null, '', '/bridges');
    expect(outdated()).toEqual(['title', 'link', 'og:title', 'author', 'script']);
  });

  test('is current again once it is written anew, also where it says the same', () => {
    outdated();
    history.pushState(null, '', '/bridges');
    outdated();
    document.head.innerHTML = second;
    expect(outdated()).toEqual([]);
  });

  test('that is written anew in part keeps nothing that another article would be known by', () => {
    outdated();
    history.pushState(null, '', '/bridges');
    document.querySelector('meta[property="og:title"]')?.setAttribute('content', 'Bridges');
    expect(outdated()).toEqual(['title', 'link', 'script']);
  });

  test('is its own again when the reader goes back', () => {
    outdated();
    history.replaceState(null, '', '/bridges');
    outdated();
    history.replaceState(null, '', start);
    expect(outdated()).toEqual([]);
  });

  test('speaks of two addresses that turned out to be of one article', () => {
    outdated();
    history.replaceState(null, '', '/boats?page=2');
    head.isSameArticle(start, location.href);
    expect(outdated()).toEqual([]);
  });

  test('does not speak of an article further down the page', () => {
    const within = document.createElement('article');
    within.innerHTML = '<meta itemprop="datePublished" content="2026-03-01">';
    document.body.append(within);
    expect(outdated(within)).toEqual(['title', 'link', 'og:title', 'author', 'script']);
    within.remove();
  });
});
