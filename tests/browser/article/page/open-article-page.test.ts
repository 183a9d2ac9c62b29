import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { openArticlePage } from '../../../../lib/article/page/open-article-page';
import { openPage } from '../open-page';

const html = `<html lang="vi"><head><title>  A
  ferry </title><meta property="og:title" content="A ferry sails">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A ferry"}</script></head>
  <body><div id="one"><h1>One</h1><p>First</p></div><div id="two"><h1>Two</h1><p>Second</p></div></body></html>`;
const page = openPage(html);

function elementOf(id: string): Element {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

const textsOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('a page as the readers of fields see it', () => {
  test('has its lines, its head and its data', () => {
    const read = inOneGo(openArticlePage(page, { url: 'https://paper.example/a' }));
    expect(textsOf(read.lines)).toEqual(['One', 'First', 'Two', 'Second']);
    expect(read).toMatchObject({
      document: page,
      url: 'https://paper.example/a',
      title: 'A ferry',
      language: 'vi',
      node: { headline: 'A ferry' },
    });
    expect(read.meta.get('og:title')).toEqual(['A ferry sails']);
    expect(read.all('h1')).toHaveLength(2);
  });

  test('has the document’s own address where none is given', () => {
    expect(inOneGo(openArticlePage(page, {})).url).toBe(page.URL);
  });
});

describe('a part of a page', () => {
  const [one, two] = [elementOf('one'), elementOf('two')];

  test('is read within its element', () => {
    const part = { within: two, passedOver: new Set([one]) };
    const read = inOneGo(openArticlePage(page, { part }));
    expect(textsOf(read.lines)).toEqual(['Two', 'Second']);
    expect(read.all('h1')).toEqual([two.firstElementChild]);
  });

  test('that begins the page is all but the others', () => {
    const part = { passedOver: new Set([two]) };
    const read = inOneGo(openArticlePage(page, { part }));
    expect(textsOf(read.lines)).toEqual(['One', 'First']);
    expect(read.all('h1')).toEqual([one.firstElementChild]);
  });
});

test('what the head says of a page before is not used', () => {
  const isOutdated = () => true;
  const read = inOneGo(openArticlePage(page, { isOutdated }));
  expect(read.title).toBe('');
  expect(read.node).toBeUndefined();
  expect(read.meta.size).toBe(0);
});

test('each open shadow root is told of', () => {
  const other = Document.parseHTMLUnsafe(
    '<x-y><template shadowrootmode="open"><p>Inside</p></template></x-y>',
  );
  const roots: ShadowRoot[] = [];
  const read = inOneGo(openArticlePage(other, { onShadowRoot: (root) => roots.push(root) }));
  expect(textsOf(read.lines)).toEqual(['Inside']);
  expect(roots.map(({ host }) => host.localName)).toEqual(['x-y']);
});

test('a big page is opened in steps', () => {
  const steps = openArticlePage(openPage('<p>One</p>'.repeat(2_000)), {});
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(5);
});
