import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articlePart } from '../../../lib/article/article-part';
import { PageHead } from '../../../lib/article/page/page-head';
import { PageLooks, patience } from '../../../lib/reading/page-looks';

const start = location.href;
let stop: AbortController;
let looks: PageLooks;

const sentence = 'The harbour board said on Monday that the boats were fuller than ever before. ';
const story = (head: string, about: string, attributes = '') =>
  `<article ${attributes}><h1>${head}</h1>
    ${[1, 2, 3, 4].map((at) => `<p>${about} ${at}: ${sentence.repeat(2)}</p>`).join('')}</article>`;

beforeEach(() => {
  stop = new AbortController();
  looks = new PageLooks({ document, head: new PageHead(), signal: stop.signal });
  document.body.innerHTML = story('Boats on the sound', 'Boats');
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

async function found(now = 0): Promise<[string, string | undefined]> {
  const look = await looks.look(now);
  return [look.found, look.read.article.structure.headline];
}

describe('looks at a page', () => {
  test('find another article first, then the same, then what was edited', async () => {
    expect(await found()).toEqual(['another', 'Boats on the sound']);
    expect(await found()).toEqual(['same', 'Boats on the sound']);
    document.querySelector('p')?.append(' It was said twice.');
    expect((await found())[0]).toBe('edited');
    expect(looks.cost).toBeGreaterThan(0);
  });

  test('find it leaving while the text is that of the page before', async () => {
    await found();
    history.pushState(null, '', '/bridges');
    expect(await found(0)).toEqual(['leaving', 'Boats on the sound']);
    expect(looks.isLeaving).toBe(true);
    document.body.innerHTML = story('Bridges over the sound', 'Bridges');
    expect(await found(400)).toEqual(['another', 'Bridges over the sound']);
    expect(looks.isLeaving).toBe(false);
  });

  test('take the page at its word when it goes on saying the same', async () => {
    await found();
    history.pushState(null, '', '/boats?page=1');
    expect((await found(0))[0]).toBe('leaving');
    expect((await found(patience - 1))[0]).toBe('leaving');
    expect((await found(patience))[0]).toBe('another');
  });

  test('are not misled by another fragment', async () => {
    await found();
    history.replaceState(null, '', '#comments');
    expect((await found())[0]).toBe('same');
  });

  test('tell of the shadow roots that they went through', async () => {
    const roots: ShadowRoot[] = [];
    looks.onShadowRoot = (root) => roots.push(root);
    const host = document.createElement('news-box');
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${sentence}</p>`;
    document.querySelector('article')?.append(host);
    await found();
    expect(roots.map((root) => root.host)).toEqual([host]);
  });
});

describe('looks at a page of several articles', () => {
  function read(at: number): void {
    looks.part = () => articlePart([...document.querySelectorAll('article')], at);
  }

  test('see the one being read', async () => {
    document.body.innerHTML =
      story('Boats on the sound', 'Boats') +
      story('Bridges over the sound', 'Bridges', 'data-url="/bridges"');
    read(0);
    expect(await found()).toEqual(['another', 'Boats on the sound']);
    read(1);
    const { found: one, read: article } = await looks.look(0);
    expect([one, article.article.structure.headline]).toEqual([
      'another',
      'Bridges over the sound',
    ]);
    expect(article.article.structure.canonicalUrl).toBe(new URL('/bridges', start).href);
    read(0);
    expect(await found()).toEqual(['another', 'Boats on the sound']);
  });

  test('stay with the first where the other has no address of its own', async () => {
    document.body.innerHTML =
      story('Boats on the sound', 'Boats') + story('Bridges over the sound', 'Bridges');
    read(0);
    await found();
    read(1);
    expect(await found()).toEqual(['same', 'Boats on the sound']);
    history.replaceState(null, '', '/bridges');
    expect(await found()).toEqual(['another', 'Bridges over the sound']);
  });
});
