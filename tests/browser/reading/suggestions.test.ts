import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SuggestedSpan } from '../../../lib/model/suggested-span';
import { readerHandlers } from '../../../lib/reading/reader-handlers';
import { rangeOfWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

function propose(exact: string, key = exact) {
  const block = reader.page.reading?.article.blocks.findIndex(({ text }) => text.includes(exact));
  const blockIndex = block ?? 0;
  const start = reader.page.reading?.article.blocks[blockIndex]?.text.indexOf(exact) ?? 0;
  const place = {
    blockIndex,
    start,
    end: start + exact.length,
    exact,
    rule: 'test',
    confidence: 1,
  };
  const statistic = { measure: 'count' as const, value: 57 };
  return { key, suggestion: { kind: 'statistic' as const, ...place, statistic } };
}

test('what is proposed is painted, reported, and kept with its fields when accepted', async () => {
  const proposed = propose('57 communes');
  background.teach({ suggest: async () => ({ suggestions: [proposed] }) });
  await reader.page.refresh();
  expect(painted()).toEqual(['57 communes']);
  const handlers = readerHandlers(reader, background);
  expect((await handlers.readPage({})).suggestions).toEqual([proposed]);
  background.teach({ suggest: async () => ({ suggestions: [] }) });
  const { ids } = await handlers.acceptSuggestions({ keys: [proposed.key] });
  expect(background.kept()).toMatchObject([{ id: ids[0], origin: 'suggestion' }]);
  expect(painted()).toEqual(['57 communes']);
});

test('clicking what is proposed looks at it, and it goes when it is dismissed', async () => {
  const proposed = propose('57 communes');
  const dismissed: string[] = [];
  background.teach({
    suggest: async () => ({ suggestions: dismissed.includes(proposed.key) ? [] : [proposed] }),
    dismissSuggestions: async ({ keys }) => ({ dismissed: dismissed.push(...keys) }),
  });
  await reader.page.refresh();
  const box = document.querySelector('#body')?.getBoundingClientRect();
  const { left, top } = rangeOfWords('57 communes').getBoundingClientRect();
  const position = { x: left - (box?.left ?? 0) + 4, y: top - (box?.top ?? 0) + 4 };
  await userEvent.click(document.querySelector('#body') ?? document.body, { position });
  expect(reader.overlay.proposal).toBe(proposed.key);
  await readerHandlers(reader, background).dismissSuggestions({ keys: [proposed.key] });
  expect(painted()).toEqual([]);
});

test('what is proposed is reported and kept only once it has come', async () => {
  const words = await suggestionOf('57 communes');
  // Only of an article is anything proposed.
  document.body.insertAdjacentHTML('beforeend', articleData);
  const { promise, resolve } = Promise.withResolvers<{ suggestions: SuggestedSpan[] }>();
  const suggest = vi.fn(() => promise);
  background.teach({ suggest });
  const refreshed = reader.page.refresh();
  const handlers = readerHandlers(reader, background);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
  const report = handlers.readPage({});
  resolve({ suggestions: [words] });
  await refreshed;
  expect((await report).suggestions).toEqual([words]);
  expect((await handlers.acceptSuggestions({ keys: [words.key] })).ids).toHaveLength(1);
  expect(background.kept()).toMatchObject([
    { target: { selectors: { quote: { exact: '57 communes' } } } },
  ]);
});

test('what moved while it was waited for is kept where it stands now', async () => {
  document.body.insertAdjacentHTML('beforeend', articleData);
  const suggestNow = async () => ({ suggestions: [await suggestionOf('57 communes')] });
  background.teach({ suggest: suggestNow });
  await reader.page.refresh();
  await reader.page.proposed();
  const { promise, resolve } = Promise.withResolvers<{ suggestions: SuggestedSpan[] }>();
  const suggest = vi.fn(() => promise);
  background.teach({ suggest });
  await reader.page.refresh();
  const accepted = readerHandlers(reader, background).acceptSuggestions({ keys: ['57 communes'] });
  await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
  const late = `<p>Of the communes, the office of the district said on Sunday evening in a letter
    to the newspapers, not one had asked for money before the end of the year.</p>`;
  document.querySelector('#lead')?.insertAdjacentHTML('afterend', late);
  background.teach({ suggest: suggestNow });
  await reader.page.follow();
  resolve({ suggestions: [] });
  await accepted;
  expect(background.kept()).toMatchObject([
    { target: { selectors: { quote: { exact: '57 communes' } } } },
  ]);
});

test('what is accepted twice at once is kept once', async () => {
  const words = await suggestionOf('57 communes');
  background.teach({ suggest: async () => ({ suggestions: [words] }) });
  await reader.page.refresh();
  const { acceptSuggestions } = readerHandlers(reader, background);
  const [first, second] = await Promise.all([
    acceptSuggestions({ keys: [words.key] }),
    acceptSuggestions({ keys: [words.key] }),
  ]);
  expect(background.kept()).toHaveLength(1);
  expect(second).toEqual(first);
});

test('what an article before proposed is not dismissed in this one', async () => {
  const dismissed: string[] = [];
  background.teach({
    dismissSuggestions: async ({ keys }) => ({ dismissed: dismissed.push(...keys) }),
  });
  const { dismissSuggestions } = readerHandlers(reader, background);
  expect(await dismissSuggestions({ keys: ['of another article'] })).toMatchObject({
    dismissed: 0,
  });
  expect(dismissed).toEqual([]);
});

const articleData = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-01">`;

async function suggestionOf(exact: string): Promise<SuggestedSpan> {
  const { article } = await reader.page.current();
  const blockIndex = article.blocks.findIndex(({ text }) => text.includes(exact));
  const start = article.blocks[blockIndex]?.text.indexOf(exact) ?? -1;
  const span = { blockIndex, start, end: start + exact.length, exact, rule: 'count' };
  const statistic = { measure: 'count', value: 57 } as const;
  return { key: exact, suggestion: { ...span, kind: 'statistic', confidence: 0.9, statistic } };
}
