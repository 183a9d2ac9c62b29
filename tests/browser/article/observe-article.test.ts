import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ArticleChange, observeArticle } from '../../../lib/article/observe-article';

let stop: AbortController;
let changes: ArticleChange[];
const address = location.href;

beforeEach(() => {
  stop = new AbortController();
  changes = [];
  observeArticle(document, (change) => changes.push(change), stop.signal);
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
    await vi.waitFor(() => expect(changes).toEqual([{ address: false }]));
  });

  test('tells of a new address', async () => {
    history.pushState(null, '', '#another-article');
    await vi.waitFor(() => expect(changes).toEqual([{ address: true }]));
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

  test('is silent after the signal', async () => {
    document.body.append('some text');
    stop.abort();
    await pause(300);
    expect(changes).toEqual([]);
  });
});
