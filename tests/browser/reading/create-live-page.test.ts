import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { opaqueNames } from '../../../lib/highlight/opaque-names';
import { createPainter } from '../../../lib/highlight/painter';
import type { AskBackground } from '../../../lib/messaging/protocol';
import { annotate } from '../../../lib/reading/annotate';
import { createLivePage } from '../../../lib/reading/create-live-page';
import type { LivePage } from '../../../lib/reading/live-page';
import { fakeBackground } from './fake-background';
import { newsHtml, rangeOfWords, selectWords } from './news-page';
import { clearPage, painted } from './reading-page';

const start = location.href;
let stop: AbortController;
let background: ReturnType<typeof fakeBackground>;
let page: LivePage;
/** What the background was asked, and what failed behind a reading. */
let asked: string[];
let failures: unknown[];

beforeEach(() => {
  document.body.innerHTML = newsHtml;
  [stop, background, asked, failures] = [new AbortController(), fakeBackground(), [], []];
  const { signal } = stop;
  const names = opaqueNames(new Uint8Array(16));
  const painter = createPainter({ document, registry: CSS.highlights, names, signal });
  const ask: AskBackground = (name, message) => {
    asked.push(name);
    return background.ask(name, message);
  };
  const onFailure = (error: unknown) => void failures.push(error);
  page = createLivePage({ window, painter, ask, onFailure, onPlaced: () => undefined }, signal);
});

afterEach(() => {
  stop.abort();
  clearPage();
  history.replaceState(null, '', start);
});

const mark = (words: string) => annotate(page, background, rangeOfWords(words), 'statistic');

function edit(selector: string, from: string, to: string): void {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(selector);
  element.innerHTML = element.innerHTML.replace(from, to);
}

test('nothing is known of a page until it is read; whoever needs it first has it read', async () => {
  expect([page.reading, page.stored, page.placed, asked]).toEqual([null, null, [], []]);
  expect((await page.current()).article.structure.headline).toContain('commends its volunteers');
  expect(asked).toEqual(['openArticle', 'suggest']);
  await page.current();
  expect(asked).toHaveLength(2);
  expect(page.stored?.isCaptured).toBe(true);
  expect(page.cost).toBeGreaterThan(0);
});

test('refreshes that come before the background is asked share one ask', async () => {
  await Promise.all([page.refresh(), page.refresh(), page.refresh()]);
  expect(asked).toEqual(['openArticle', 'suggest']);
});

test('a page that only makes its nodes anew asks nobody, and is painted', async () => {
  await mark('691 collectives');
  edit('#lead', '', '');
  expect(page.isWhole()).toBe(false);
  asked = [];
  await page.follow();
  expect(painted()).toEqual(['691 collectives']);
  expect(page.isWhole()).toBe(true);
  expect(asked).toEqual([]);
});

test('an edited text is painted before the background has answered', async () => {
  await mark('691 collectives');
  edit('#lead', 'on Friday', 'late on Friday');
  const { promise, reject } = Promise.withResolvers<never>();
  background.teach({ openArticle: () => promise });
  const followed = page.follow();
  await vi.waitFor(() => expect(page.reading?.map.text).toContain('late on Friday'));
  expect(painted()).toEqual(['691 collectives']);
  reject(new Error('nobody there'));
  await expect(followed).rejects.toThrow('nobody there');
});

test('what could not be asked is asked at the next look', async () => {
  background.teach({ openArticle: () => Promise.reject(new Error('nobody there')) });
  await expect(page.refresh()).rejects.toThrow('nobody there');
  const again = fakeBackground();
  background.teach({ openArticle: (ask) => again.ask('openArticle', ask) });
  await page.follow();
  expect(page.stored).not.toBeNull();
});

test('suggestions that fail are told, and the reading stands', async () => {
  background.teach({ suggest: () => Promise.reject(new Error('no model')) });
  await page.refresh();
  expect((await page.proposed()).suggestions).toEqual([]);
  expect(failures).toEqual([new Error('no model')]);
  expect(page.reading).not.toBeNull();
});

test('hidden marks come back when they are wanted', async () => {
  await mark('691 collectives');
  page.show(false);
  expect(painted()).toEqual([]);
  page.show(true);
  expect(painted()).toEqual(['691 collectives']);
});

test('a page that is becoming another is waited for', async () => {
  await page.current();
  history.pushState(null, '', '/elsewhere');
  page.noteChange();
  setTimeout(() => {
    document.body.innerHTML = newsHtml
      .replace('District commends its volunteers', 'Bridges over the sound')
      .replace(/<p id="lead">[\s\S]*?<\/p>/, '')
      .replace('In the same period a fund', 'For the bridges another fund');
  }, 200);
  const { article } = await page.current();
  expect(article.structure.headline).toBe('Bridges over the sound');
  expect(page.looks.isLeaving).toBe(false);
});

test('what is selected is a range, a caret is not', async () => {
  expect(page.selected()).toBeNull();
  await selectWords('57 communes');
  expect(String(page.selected())).toBe('57 communes');
  document.getSelection()?.collapseToStart();
  expect(page.selected()).toBeNull();
});
