import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rangeOfWords } from './news-page';
import { clearPage, painted, readingPage } from './reading-page';

let { background, reader, stop }: Awaited<ReturnType<typeof readingPage>> = Object.create(null);
const start = location.href;

beforeEach(async () => {
  ({ background, reader, stop } = await readingPage());
});

afterEach(() => {
  stop();
  clearPage();
  history.replaceState(null, '', start);
});

/** Milliseconds until the painted words are these again. */
async function until(words: string[]): Promise<number> {
  const began = performance.now();
  await vi.waitFor(() => expect(painted()).toEqual(words), { timeout: 3_000, interval: 5 });
  return performance.now() - began;
}

const paragraph = (opening: string) =>
  `<p>${opening}, the harbour office of the district said on Monday, which is more than it had
    awaited for the time of year, and more than in any one of the past ten years.</p>`;

function remake(selector: string): void {
  const element = document.querySelector(selector);
  element?.replaceWith(element.cloneNode(true));
}

test('marks that lost their words are painted again in time, also on a page that never rests', async () => {
  await reader.mark('statistic', rangeOfWords('57 communes'));
  const counter = document.createElement('p');
  document.body.append(counter);
  const ticking = setInterval(() => {
    counter.textContent = String(performance.now());
  }, 20);
  const took: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    remake('#body');
    took.push(await until(['57 communes']));
  }
  clearInterval(ticking);
  // Whatever else the machine does adds to the time: the quickest tells most.
  expect(Math.min(...took)).toBeLessThan(300);
});

test('a paragraph that comes in front does not take the marks away until the background answers', async () => {
  await reader.mark('statistic', rangeOfWords('57 communes'));
  background.teach({ openArticle: () => new Promise(() => undefined) });
  document
    .querySelector('#lead')
    ?.insertAdjacentHTML('beforebegin', '<p>Another paragraph came in front of all others.</p>');
  remake('#body');
  await until(['57 communes']);
});

test('text that comes from a shadow root is read', async () => {
  const host = document.createElement('news-box');
  const root = host.attachShadow({ mode: 'open' });
  document.querySelector('article')?.append(host);
  root.innerHTML = paragraph('A first report');
  await reader.page.refresh();
  root.innerHTML = paragraph('In June 48 other boats came in');
  await vi.waitFor(() => expect(reader.page.reading?.map.text).toContain('48 other boats'));
});

test('a hidden page is read once it is seen again', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await reader.mark('statistic', rangeOfWords('57 communes'));
  remake('#body');
  await new Promise((resume) => setTimeout(resume, 500));
  expect(painted()).not.toEqual(['57 communes']);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await until(['57 communes']);
});

test('what is asked of a page that has changed is answered from what it says now', async () => {
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'The council wants 300 more boats by the end of the year, it said on Monday.';
  document.querySelector('article')?.append(paragraph);
  reader.page.noteChange();
  expect((await reader.page.current()).map.text).toContain('300 more boats');
});
