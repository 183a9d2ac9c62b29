import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editAnnotation, removeAnnotation, undo } from '../../../lib/reading/annotate';
import { readerHandlers } from '../../../lib/reading/reader-handlers';
import { rangeOfWords, selectWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, drawn, wants, stop }: Awaited<ReturnType<typeof readingPage>> =
  Object.create(null);

beforeEach(async () => {
  ({ background, reader, drawn, wants, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
});

/** What the painted ranges say that still lie in the page. */
const rangeTexts = () =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].filter(({ startContainer }) => startContainer.isConnected).map(String),
  );
const overlay = () => reader.overlay;
const quotes = () => background.kept().map(({ target }) => target.selectors.quote.exact);

test('marking a range keeps it, paints it and says so', async () => {
  expect(await reader.mark('statistic', rangeOfWords('1,780 people'))).toBe('yes');
  expect(quotes()).toEqual(['1,780 people']);
  expect(painted()).toEqual(['1,780 people']);
  expect(overlay().toast).toMatchObject({ kind: 'marked', mark: 'statistic' });
  expect(overlay().card).toEqual({ annotation: background.kept()[0]?.id });
});

test('a selection inside a word is trimmed to the word, across inline elements', async () => {
  await reader.mark('person', rangeOfWords('guyễn Thị La'));
  expect(quotes()).toEqual(['Nguyễn Thị Lan']);
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

test('a selection across paragraphs is one annotation', async () => {
  const range = rangeOfWords('best in years');
  range.setEnd(rangeOfWords('In the same').endContainer, 11);
  await reader.mark('note', range);
  expect(quotes()).toEqual(['best in years.\nIn the same']);
});

test('text outside of the article is refused with a word', async () => {
  expect(await reader.mark('statistic', rangeOfWords('12 months'))).toBe('outside');
  expect(overlay().toast).toMatchObject({ kind: 'outside' });
  expect(quotes()).toEqual([]);
});

test('no selection is nothing to mark', async () => {
  expect(await readerHandlers(reader, background).markSelection({ mark: 'person' })).toEqual({
    marked: 'noSelection',
  });
});

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

test('a forged key marks nothing', async () => {
  await selectWords('57 communes');
  await vi.waitFor(() => expect(overlay().toolbar).not.toBeNull());
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(quotes()).toEqual([]);
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
  const { left, top } = rangeOfWords('57 communes').getBoundingClientRect();
  const paragraph = document.querySelector('#body');
  const box = paragraph?.getBoundingClientRect();
  if (paragraph === null || box === undefined) throw new Error('#body');
  const position = { x: left - box.left + 4, y: top - box.top + 4 };
  await userEvent.click(paragraph, { position });
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

test('what is edited, deleted and taken back is what the page shows', async () => {
  await reader.mark('statistic', rangeOfWords('$4.2 million'));
  const id = background.kept()[0]?.id ?? '';
  await editAnnotation(reader.page, background, id, { note: 'ask again' });
  expect(reader.page.placed[0]?.annotation.note).toBe('ask again');
  const action = await removeAnnotation(reader.page, background, id);
  expect(painted()).toEqual([]);
  await undo(reader.page, background, action);
  expect(painted()).toEqual(['$4.2 million']);
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

test('marks are painted again after the page makes its text anew', async () => {
  await reader.mark('statistic', rangeOfWords('691 collectives'));
  const lead = document.querySelector('#lead');
  if (lead === null) throw new Error('#lead');
  lead.replaceWith(lead.cloneNode(true));
  await vi.waitFor(() => expect(painted()).toEqual(['691 collectives']));
});

test('a page that only makes its nodes anew asks nobody', async () => {
  await reader.mark('statistic', rangeOfWords('691 collectives'));
  let asked = 0;
  background.teach({
    openArticle: () => {
      asked += 1;
      return Promise.reject(new Error('asked'));
    },
  });
  const lead = document.querySelector('#lead');
  lead?.replaceWith(lead.cloneNode(true));
  await vi.waitFor(() => expect(rangeTexts()).toEqual(['691 collectives']));
  expect(asked).toBe(0);
});

test('hidden marks come back when they are wanted', async () => {
  await reader.mark('statistic', rangeOfWords('691 collectives'));
  reader.page.show(false);
  expect(painted()).toEqual([]);
  reader.page.show(true);
  expect(painted()).toEqual(['691 collectives']);
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

test('jumping leaves alone what the reader has selected', async () => {
  await selectWords('57 communes');
  await readerHandlers(reader, background).jumpTo({ blockIndex: 0 });
  expect(document.getSelection()?.toString()).toBe('57 communes');
});

test('the report has the article and what is selected of it', async () => {
  await selectWords('57 communes, where');
  const { article, selection } = await readerHandlers(reader, background).readPage({});
  expect(article.structure.headline).toBe('District commends its volunteers');
  expect(selection).toBe('57 communes, where');
});

test('a failed write is told, and nothing is painted', async () => {
  background.teach({ annotate: () => Promise.reject(new Error('disk full')) });
  await reader.attempt(() => reader.mark('statistic', rangeOfWords('57 communes')));
  expect(overlay().toast).toMatchObject({ kind: 'failed' });
  expect(painted()).toEqual([]);
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
