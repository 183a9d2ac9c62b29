import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { AskBackground, BackgroundMessages } from '../../../lib/messaging/protocol';
import { detect } from '../../../lib/reading/detect';
import { fakeBackground } from './fake-background';

type Seen = BackgroundMessages['pageSeen']['ask'];

const start = location.href;
let stop: AbortController;
let seen: Seen[];
let ask: AskBackground;

beforeEach(() => {
  vi.useFakeTimers();
  [stop, seen] = [new AbortController(), []];
  const background = fakeBackground();
  background.teach({
    pageSeen: async (page) => {
      seen.push(page);
      return { inject: false };
    },
  });
  ask = background.ask;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', start);
});

const paragraph = `<p>The council said on Monday that the ferry would cost more than it had planned,
  and that it would look again in spring, when the ice has gone from the harbour.</p>`;
const story = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>
  <meta property="og:type" content="article"><h1>A ferry sails from Port Alder</h1>
  <p class="byline">By Jane Doe</p><time>3 May 2026</time>${paragraph.repeat(5)}`;

const late = () => vi.advanceTimersByTimeAsync(2_500);
const navigate = () => window.navigation?.dispatchEvent(new Event('navigatesuccess'));

test('a page is told once, however often it is looked at', async () => {
  document.body.innerHTML = story;
  detect(window, ask, stop.signal);
  expect(seen).toEqual([{ url: location.href, isArticle: true }]);
  await late();
  expect(seen).toHaveLength(1);
});

test('a body that comes late makes the page an article after all', async () => {
  detect(window, ask, stop.signal);
  document.body.innerHTML = story;
  await late();
  expect(seen.map(({ isArticle }) => isArticle)).toEqual([false, true]);
});

test('the canonical address is told where the page has one', () => {
  document.body.innerHTML = `<link rel="canonical" href="${new URL('/ferry', start)}">`;
  detect(window, ask, stop.signal);
  expect(seen).toMatchObject([{ canonicalUrl: new URL('/ferry', start).href }]);
});

test('another address is another page, at once and once more in a while', async () => {
  detect(window, ask, stop.signal);
  await late();
  history.replaceState(null, '', '/story');
  navigate();
  document.body.innerHTML = story;
  await late();
  expect(seen.map(({ url, isArticle }) => [new URL(url).pathname, isArticle])).toEqual([
    [new URL(start).pathname, false],
    ['/story', false],
    ['/story', true],
  ]);
});

test('a page that comes back from the browser’s cache is looked at again', async () => {
  detect(window, ask, stop.signal);
  await late();
  document.body.innerHTML = story;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(seen).toHaveLength(1);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(seen.map(({ isArticle }) => isArticle)).toEqual([false, true]);
});

test('of a page that comes back the same, a badge and a reader that slept want to know', async () => {
  document.body.innerHTML = story;
  detect(window, ask, stop.signal);
  await late();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await late();
  expect(seen).toEqual([
    { url: location.href, isArticle: true },
    { url: location.href, isArticle: true },
  ]);
});

test('a page that is made ready in advance is told of once somebody sees it', async () => {
  document.body.innerHTML = story;
  const prerendering = vi.fn(() => true);
  Object.defineProperty(document, 'prerendering', { configurable: true, get: prerendering });
  onTestFinished(() => void Reflect.deleteProperty(document, 'prerendering'));
  detect(window, ask, stop.signal);
  await late();
  expect(seen).toEqual([]);
  prerendering.mockReturnValue(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(seen).toEqual([{ url: location.href, isArticle: true }]);
});

test('a background that does not answer is said where a developer looks', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  const failure = new Error('nobody there');
  detect(window, () => Promise.reject(failure), stop.signal);
  await vi.waitFor(() =>
    expect(debug).toHaveBeenCalledWith('Presslight could not report this page', failure),
  );
});

test('after the signal the page is not looked at', async () => {
  detect(window, ask, stop.signal);
  stop.abort();
  document.body.innerHTML = story;
  await late();
  navigate();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(seen).toHaveLength(1);
});
