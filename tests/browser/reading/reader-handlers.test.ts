import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readerHandlers } from '../../../lib/reading/reader-handlers';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

test('no selection is nothing to mark', async () => {
  expect(await readerHandlers(reader, background).markSelection({ mark: 'person' })).toEqual({
    marked: 'noSelection',
  });
});

test('a passage that the page no longer has is reported gone, and comes back with it', async () => {
  await reader.mark('statistic', rangeOfWords('57 communes'));
  const body = document.querySelector('#body');
  body?.remove();
  await vi.waitFor(async () => {
    const { anchors } = await readerHandlers(reader, background).readPage({});
    expect(anchors).toEqual([{ annotation: background.kept()[0]?.id, state: 'gone' }]);
  });
  document.querySelector('article')?.append(body ?? '');
  await vi.waitFor(() => expect(painted()).toEqual(['57 communes']));
});

test('a view can jump to an annotation, to a block, and is told when there is none', async () => {
  await reader.mark('statistic', rangeOfWords('57 communes'));
  const { jumpTo } = readerHandlers(reader, background);
  const annotation = background.kept()[0]?.id ?? '';
  expect(await jumpTo({ annotation })).toEqual({ found: true });
  expect(await jumpTo({ blockIndex: 0 })).toEqual({ found: true });
  expect(await jumpTo({ blockIndex: 99 })).toEqual({ found: false });
});

test('a view can jump to a fact that the page shows, and the caret goes along', async () => {
  document.querySelector('h1')?.insertAdjacentHTML('afterend', '<p class="byline">By Ann Lee</p>');
  await reader.page.refresh();
  const handlers = readerHandlers(reader, background);
  const { article, shown } = await handlers.readPage({});
  expect(article.structure.bylines).toEqual(['Ann Lee']);
  expect(shown).toContain('bylines');
  document.getSelection()?.removeAllRanges();
  expect(await handlers.jumpTo({ fact: 'bylines' })).toEqual({ found: true });
  const caret = document.getSelection()?.anchorNode;
  expect(document.querySelector('.byline')?.contains(caret ?? null)).toBe(true);
  expect(await handlers.jumpTo({ fact: 'modified' })).toEqual({ found: false });
});

test('the selection is marked where there is one', async () => {
  const { markSelection } = readerHandlers(reader, background);
  await selectWords('57 communes');
  expect(await markSelection({ mark: 'place' })).toEqual({ marked: 'yes' });
  await selectWords('12 months');
  expect(await markSelection({ mark: 'place' })).toEqual({ marked: 'outside' });
  expect(painted()).toEqual(['57 communes']);
});

test('a mark that fails is told on the page, and to who asked', async () => {
  const { markSelection } = readerHandlers(reader, background);
  background.teach({ annotate: () => Promise.reject(new Error('disk full')) });
  await selectWords('57 communes');
  await expect(markSelection({ mark: 'place' })).rejects.toThrow('disk full');
  expect(reader.overlay.toast).toMatchObject({ kind: 'failed' });
});

test('a page that is woken is read anew', async () => {
  const { wake } = readerHandlers(reader, background);
  document.querySelector('#body')?.append(' It was said twice on Monday.');
  expect(await wake({})).toEqual({});
  expect(reader.page.reading?.map.text).toContain('said twice on Monday');
});

test('a card opens by the passage, and not at all where the page lost that', async () => {
  await reader.mark('statistic', rangeOfWords('57 communes'));
  reader.tell({ type: 'closed' });
  const { openCard } = readerHandlers(reader, background);
  const annotation = background.kept()[0]?.id ?? '';
  expect(await openCard({ annotation })).toEqual({ found: true });
  expect(reader.overlay.card).toEqual({ annotation });
  reader.tell({ type: 'closed' });
  expect(await openCard({ annotation: 'nobody' })).toEqual({ found: false });
  expect(reader.overlay.card).toBeNull();
});
