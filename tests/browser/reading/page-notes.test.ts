import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BackgroundMessages } from '../../../lib/messaging/protocol';
import { FailureError } from '../../../lib/model/failure';
import { createPageNotes } from '../../../lib/reading/page-notes';
import { readerHandlers } from '../../../lib/reading/reader-handlers';
import { articleRow } from '../../unit/store/sample-rows';
import { rangeOfWords } from './news-page';
import { clearPage, readingPage } from './reading-page';

type Note = BackgroundMessages['notePage']['ask'];

let page: Awaited<ReturnType<typeof readingPage>> = Object.create(null);
let notes: Note[] = [];
let isCaptured = true;
let fails = false;
let seenAt = '';

/** The article as seen today: a page that says what it said tells nothing. */
const article = articleRow(1, { seenAt: new Date().toISOString() });

beforeEach(async () => {
  [notes, isCaptured, fails, seenAt] = [[], true, false, article.seenAt];
  page = await readingPage();
  page.background.teach({
    openArticle: async () => ({
      article: { ...article, seenAt },
      annotations: page.background.kept(),
      earlierTexts: [],
      isCaptured,
    }),
    notePage: async (note) => {
      notes.push(note);
      if (fails) throw new Error('disk full');
      return { noted: note.anchors.length };
    },
  });
  await page.reader.mark('statistic', rangeOfWords('691 collectives'));
});

afterEach(() => {
  vi.useRealTimers();
  page.stop();
  clearPage();
});

/** Says something else in the first paragraph, and reads the page. */
async function edit(from: string, to: string): Promise<void> {
  const text = [...(document.querySelector('#lead')?.childNodes ?? [])].find(
    (node) => node instanceof Text && node.data.includes(from),
  );
  if (!(text instanceof Text)) throw new Error(`the page does not say ${from}`);
  text.data = text.data.replace(from, to);
  await page.reader.page.refresh();
}

test('a page that its reader had translated tells nothing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  document.documentElement.classList.add('translated-ltr');
  onTestFinished(() => document.documentElement.classList.remove('translated-ltr'));
  await edit('691 collectives', '691 tập thể');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(notes).toEqual([]);
});

const settle = () => vi.advanceTimersByTimeAsync(2_500);

test('a changed figure is told with its new place, once the page has settled', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await edit('691', '693');
  expect(notes).toEqual([]);
  await settle();
  expect(notes).toMatchObject([
    {
      isToCapture: false,
      anchors: [
        { state: 'changed', target: { selectors: { quote: { exact: '693 collectives' } } } },
      ],
    },
  ]);
  await page.reader.page.refresh();
  await settle();
  expect(notes).toHaveLength(1);
});

test('a page that says what it said tells nothing', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await page.reader.page.refresh();
  await settle();
  expect(notes).toEqual([]);
});

test.each(['2026-01-01T08:00:00.000Z', '2099-01-01T08:00:00.000Z'])(
  'a page that was last seen on another day, %s, tells that it was seen',
  async (day) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    seenAt = day;
    await page.reader.page.refresh();
    await settle();
    expect(notes).toMatchObject([{ anchors: [], isToCapture: false }]);
  },
);

test('whoever asks for the page is told after the background', async () => {
  await edit('691', '693');
  const { anchors } = await readerHandlers(page.reader, page.background).readPage({});
  expect(anchors).toMatchObject([{ state: 'changed', now: '693 collectives' }]);
  expect(notes).toHaveLength(1);
});

test('a new text is captured even where no passage changed, and seldom in one visit', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  isCaptured = false;
  await edit('on Friday', 'on Thursday');
  await settle();
  expect(notes).toMatchObject([{ isToCapture: true, anchors: [] }]);
  await edit('on Thursday', 'on Monday');
  await settle();
  expect(notes).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await edit('on Monday', 'on Sunday');
  await settle();
  expect(notes).toHaveLength(2);
});

test('an article without anything that is kept gets time to bring it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { reading, placed } = page.reader.page;
  if (reading === null) throw new Error('the page was not read');
  const lost = placed.map((one) => ({ ...one, anchor: { state: 'gone' as const } }));
  const seen = { ...reading, article: { ...reading.article, isArticle: true } };
  const stored = { article, isCaptured };
  const stop = new AbortController();
  const late = createPageNotes(
    {
      page: { window, stored, placed: lost, reading: seen },
      ask: page.background.ask,
      onFailure: (error) => {
        throw error;
      },
    },
    stop.signal,
  );
  late.consider();
  await settle();
  await late.flush();
  expect(notes).toEqual([]);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(notes).toMatchObject([{ anchors: [{ state: 'gone' }] }]);
  stop.abort();
});

test('what stands where no passage of the article is found tells nothing of it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  document.body.innerHTML = '<p>Sign in to go on reading.</p>';
  await page.reader.page.refresh();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(notes).toEqual([]);
});

test('a page that never settles is believed after a while', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await edit('691', '693');
  for (let second = 0; second < 16; second += 1) {
    page.reader.notes.consider();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(notes).toHaveLength(1);
});

test('a figure that changes all the time is told once a minute', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  for (let number = 692; number < 722; number += 1) {
    await edit(String(number - 1), String(number));
    await vi.advanceTimersByTimeAsync(3_000);
    await page.reader.notes.flush();
  }
  expect(notes).toHaveLength(2);
});

test('what could not be kept is told to the reader, once a text', async () => {
  fails = true;
  await edit('691', '693');
  await page.reader.notes.flush();
  expect(page.reader.overlay.toast).toMatchObject({ kind: 'failed' });
  await page.reader.notes.flush();
  expect(notes).toHaveLength(1);
  await edit('693', '695');
  await page.reader.notes.flush();
  expect(notes).toHaveLength(2);
});

test('after the signal nothing is told', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await edit('691', '693');
  page.stop();
  await settle();
  expect(notes).toEqual([]);
});

test('an update of the extension under the page is no failure of its notes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const told = vi.fn(() => Promise.reject(new FailureError('failureExtensionGone')));
  page.background.teach({ notePage: told });
  page.reader.tell({ type: 'toastClosed' });
  await edit('691', '693');
  await settle();
  await edit('693', '694');
  await vi.advanceTimersByTimeAsync(70_000);
  expect(told).toHaveBeenCalled();
  expect(page.reader.overlay.toast).toBeNull();
});
