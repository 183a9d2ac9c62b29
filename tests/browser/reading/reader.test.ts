import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, drawn, stop }: Awaited<ReturnType<typeof readingPage>> =
  Object.create(null);

beforeEach(async () => {
  ({ background, reader, drawn, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

const overlay = () => reader.overlay;
const quotes = () => background.kept().map(({ target }) => target.selectors.quote.exact);

test('marking a range keeps it, paints it and says so', async () => {
  expect(await reader.mark('statistic', rangeOfWords('1,780 people'))).toBe('yes');
  expect(quotes()).toEqual(['1,780 people']);
  expect(painted()).toEqual(['1,780 people']);
  expect(overlay().toast).toMatchObject({ kind: 'marked', mark: 'statistic' });
  expect(overlay().card).toEqual({ annotation: background.kept()[0]?.id });
});

test('a selection inside a shadow root is marked there', async () => {
  const host = document.createElement('news-paragraph');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<p>The ferries carried 12,400 passengers a week, the harbour office of the
    district said, which is more than they ever did in one week of the past ten years.</p>`;
  document.querySelector('article')?.append(host);
  await reader.page.refresh();
  const text = root.querySelector('p')?.firstChild;
  if (text == null) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(text, 20, text, 37);
  expect(await reader.mark('statistic')).toBe('yes');
  expect(quotes()).toEqual(['12,400 passengers']);
  expect(painted()).toEqual(['12,400 passengers']);
});

test('text outside of the article is refused with a word', async () => {
  expect(await reader.mark('statistic', rangeOfWords('12 months'))).toBe('outside');
  expect(overlay().toast).toMatchObject({ kind: 'outside' });
  expect(quotes()).toEqual([]);
});

test('marks are painted again after the page makes its text anew', async () => {
  await reader.mark('statistic', rangeOfWords('691 collectives'));
  const lead = document.querySelector('#lead');
  if (lead === null) throw new Error('#lead');
  lead.replaceWith(lead.cloneNode(true));
  await vi.waitFor(() => expect(painted()).toEqual(['691 collectives']));
});

test('a failed write is told, and nothing is painted', async () => {
  background.teach({ annotate: () => Promise.reject(new Error('disk full')) });
  await reader.attempt(() => reader.mark('statistic', rangeOfWords('57 communes')));
  expect(overlay().toast).toMatchObject({ kind: 'failed' });
  expect(painted()).toEqual([]);
});

test('a passage that is marked twice at once is kept once', async () => {
  const range = rangeOfWords('57 communes');
  await Promise.all([
    reader.mark('statistic', range),
    reader.mark('statistic', range.cloneRange()),
  ]);
  expect(quotes()).toEqual(['57 communes']);
});

test('two passages that are marked at once are both kept', async () => {
  const ranges = [rangeOfWords('57 communes'), rangeOfWords('1,780 people')];
  await Promise.all(ranges.map((range) => reader.mark('statistic', range)));
  expect(quotes()).toEqual(['57 communes', '1,780 people']);
});

test('what is attempted twice at once under one name is done once', async () => {
  const work = vi.fn(async () => undefined);
  await Promise.all([reader.attempt(work, 'remove'), reader.attempt(work, 'remove')]);
  expect(work).toHaveBeenCalledTimes(1);
});

test('after the signal the page is left alone', async () => {
  await reader.mark('statistic', rangeOfWords('691 collectives'));
  stop();
  expect(painted()).toEqual([]);
  const before = drawn.length;
  await selectWords('57 communes');
  document.querySelector('#body')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(drawn.length).toBe(before);
});
