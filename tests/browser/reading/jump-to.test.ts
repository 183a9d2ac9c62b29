import { afterEach, beforeEach, expect, test } from 'vitest';
import { jumpTo } from '../../../lib/reading/jump-to';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let page: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  page = await readingPage();
  await page.reader.mark('statistic', rangeOfWords('57 communes'));
});

afterEach(() => {
  page.stop();
  clearPage();
});

const annotation = () => page.background.kept()[0]?.id ?? '';

test('a passage on the page is flashed at once', async () => {
  expect(await jumpTo(page.reader.page, { annotation: annotation() }, () => false)).toBe(true);
  expect(painted()).toEqual(['57 communes', '57 communes']);
});

test('on a page that is still arriving, the passage is waited for', async () => {
  const body = document.querySelector('#body');
  const article = document.querySelector('article');
  body?.remove();
  await page.reader.page.refresh();
  const jumped = jumpTo(page.reader.page, { annotation: annotation() }, () => true);
  setTimeout(() => article?.append(body ?? ''), 150);
  expect(await jumped).toBe(true);
  expect(painted()).toEqual(['57 communes', '57 communes']);
});

test('a page that has arrived without it does not have it', async () => {
  document.querySelector('#body')?.remove();
  await page.reader.page.refresh();
  let looks = 0;
  const jumped = jumpTo(page.reader.page, { annotation: annotation() }, () => looks++ < 2);
  expect(await jumped).toBe(false);
  expect(looks).toBe(3);
});

test('so does a block, and a suggestion that nobody made is not there', async () => {
  expect(await jumpTo(page.reader.page, { blockIndex: 1 }, () => false)).toBe(true);
  expect(await jumpTo(page.reader.page, { suggestion: 'none' }, () => false)).toBe(false);
});

test('jumping leaves alone what the reader has selected', async () => {
  await selectWords('57 communes');
  await jumpTo(page.reader.page, { blockIndex: 0 });
  expect(document.getSelection()?.toString()).toBe('57 communes');
});
