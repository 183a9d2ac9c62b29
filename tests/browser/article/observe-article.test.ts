import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ArticleChange,
  type ArticleObserver,
  observeArticle,
} from '../../../lib/article/observe-article';

let stop: AbortController;
let changes: ArticleChange[];
let observer: ArticleObserver;
const address = location.href;

beforeEach(() => {
  stop = new AbortController();
  changes = [];
  observer = observeArticle(document, (change) => changes.push(change), stop.signal);
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('observeArticle', () => {
  test('tells once of many paragraphs that come late', async () => {
    for (let count = 0; count < 5; count++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Paragraph ${count}`;
      document.body.append(paragraph);
    }
    await vi.waitFor(() => expect(changes).toEqual([{ address: false, brought: 11 }]));
  });

  test('tells of a new address', async () => {
    history.pushState(null, '', '#another-article');
    await vi.waitFor(() => expect(changes).toEqual([{ address: true, brought: 0 }]));
  });

  test('tells of a text that changes in place', async () => {
    const text = document.createTextNode('12 entries');
    document.body.append(text);
    await vi.waitFor(() => expect(changes).toHaveLength(1));
    text.data = '13 entries';
    await vi.waitFor(() => expect(changes).toHaveLength(2));
  });

  test('is silent about changes without text and inside what is no text', async () => {
    const button = document.createElement('button');
    document.body.append(document.createElement('hr'), button);
    button.textContent = 'Like 12';
    button.className = 'liked';
    await pause(300);
    expect(changes).toEqual([]);
  });

  test('goes on telling of a page that never settles', async () => {
    const text = document.createTextNode('0');
    document.body.append(text);
    const ticking = setInterval(() => {
      text.data = String(Number(text.data) + 1);
    }, 20);
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(2));
    clearInterval(ticking);
  });

  test('sees into shadow roots that it is told of', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    observer.include(shadow);
    shadow.append('A paragraph of the article');
    await vi.waitFor(() => expect(changes).toEqual([{ address: false, brought: 26 }]));
  });

  test('is silent after the signal', async () => {
    document.body.append('some text');
    stop.abort();
    await pause(300);
    expect(changes).toEqual([]);
  });
});
