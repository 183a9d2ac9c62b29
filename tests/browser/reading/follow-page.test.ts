import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, readingPage } from './reading-page';

let { background, reader, wants, stop }: Awaited<ReturnType<typeof readingPage>> =
  Object.create(null);

beforeEach(async () => {
  ({ background, reader, wants, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

const overlay = () => reader.overlay;
const quotes = () => background.kept().map(({ target }) => target.selectors.quote.exact);

/** Clicks on the first of some words of the second paragraph. */
async function clickWords(words: string): Promise<void> {
  const { left, top } = rangeOfWords(words).getBoundingClientRect();
  const paragraph = document.querySelector('#body');
  const box = paragraph?.getBoundingClientRect();
  if (paragraph === null || box === undefined) throw new Error('#body');
  await userEvent.click(paragraph, { position: { x: left - box.left + 4, y: top - box.top + 4 } });
}

test('a settled selection in the article shows the toolbar, and a key marks it', async () => {
  await selectWords('57 communes');
  await vi.waitFor(() => expect(overlay().toolbar?.toString()).toBe('57 communes'));
  await userEvent.keyboard('1');
  await vi.waitFor(() => expect(quotes()).toEqual(['57 communes']));
  expect(overlay().toolbar).toBeNull();
});

test('Escape takes the toolbar away', async () => {
  await selectWords('57 communes');
  await vi.waitFor(() => expect(overlay().toolbar).not.toBeNull());
  await userEvent.keyboard('{Escape}');
  expect(overlay().toolbar).toBeNull();
});

test('no toolbar by a selection outside, nor where the reader does not want one', async () => {
  await selectWords('12 months');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(overlay().toolbar).toBeNull();
  wants.toolbar = false;
  await selectWords('57 communes');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(overlay().toolbar).toBeNull();
});

test('clicking a mark opens its card, clicking elsewhere closes it', async () => {
  await reader.mark('place', rangeOfWords('57 communes'));
  await clickWords('57 communes');
  expect(overlay().card).toEqual({ annotation: background.kept()[0]?.id });
  await userEvent.click(document.querySelector('h1') ?? document.body);
  expect(overlay().card).toBeNull();
});

test('a marked link still leads where it leads', async () => {
  await reader.mark('note', rangeOfWords('best in years'));
  reader.tell({ type: 'closed' });
  await userEvent.click(document.querySelector('a') ?? document.body);
  expect(location.hash).toBe('#elsewhere');
  expect(overlay().card).toBeNull();
  history.replaceState(null, '', ' ');
});

test('clicking a suggestion shows what it proposes', async () => {
  const [blockIndex, exact] = [2, '57 communes'];
  const text = reader.page.reading?.article.blocks[blockIndex]?.text ?? '';
  const start = text.indexOf(exact);
  const place = { blockIndex, start, end: start + exact.length, exact, rule: 'count' };
  const statistic = { measure: 'count', value: 57 } as const;
  background.teach({
    suggest: async () => ({
      suggestions: [
        { key: 'figure', suggestion: { kind: 'statistic', ...place, confidence: 1, statistic } },
      ],
    }),
  });
  await reader.page.refresh();
  await reader.page.proposed();
  await clickWords(exact);
  expect(overlay().proposal).toBe('figure');
});
