import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { launchChromium } from '../../../scripts/browser/chromium';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { type Pages, pageAt, servePages } from '../../../scripts/browser/page-server';
import { wordsOf } from '../../../scripts/browser/words';
import { ensureBrowser } from '../../../scripts/ensure-browser';
import type { Bench } from '../main';
import { type ProcessorTime, processorTime } from '../processor-time';

const address = 'https://living.example/news/2026/ticking-record-day-for-the-boats';
const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const words = wordsOf('en');
const marked = ['1,780 people', 'Ruth Castellano'];
/** What is proposed of the page is painted, too. */
const painted = [...marked, '12,400 passengers', '$4.2 million', 'Port Alder'];

/** Milliseconds of each while, and those in which the page comes to rest. */
const over = 4_000;
const rest = 6_000;
const mostWhiles = 6;

const ways = ['page alone', 'with highlights of its own', 'with Presslight'] as const;
type Way = (typeof ways)[number];

/**
 * A page that changes thirty times a second: what it takes of the processor alone, with as many
 * highlights as the extension paints but no extension, and with the extension. The limit is the
 * number of whiles; of each way the one that took least counts.
 */
export const measure: Bench = async (_paths, limit) => {
  if (!existsSync(extension)) throw new Error('build the extension first: npx wxt build');
  const whiles = Math.min(limit, mostWhiles);
  const times = {
    ...(await withoutExtension(whiles)),
    'with Presslight': await withExtension(whiles),
  };
  return { metrics: { whiles, over, times }, table: table(times) };
};

function tickingPages(): Pages {
  const file = (name: string) =>
    fileURLToPath(new URL(`../../pages/living/${name}`, import.meta.url));
  return new Map([
    [address, { file: file('ticking.html') }],
    ['https://living.example/living.js', { file: file('living.js') }],
  ]);
}

async function withoutExtension(
  whiles: number,
): Promise<Record<Exclude<Way, 'with Presslight'>, ProcessorTime>> {
  const pages = tickingPages();
  const executablePath = ensureBrowser('chromium');
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.route(/^https?:/, (route) => {
      const answer = pageAt(pages, route.request().url());
      return answer === undefined ? route.abort() : route.fulfill(answer);
    });
    await page.goto(address);
    const alone = await least(browser, page, whiles);
    await page.evaluate(highlight, painted);
    const highlighted = await least(browser, page, whiles);
    return { 'page alone': alone, 'with highlights of its own': highlighted };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function highlight(texts: string[]): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const text of texts) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('own', new Highlight(...ranges));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(own) { background: #fe9; text-decoration: underline; }');
  document.adoptedStyleSheets = [sheet];
}

async function withExtension(whiles: number): Promise<ProcessorTime> {
  const profile = mkdtempSync(join(tmpdir(), 'presslight-bench-'));
  const server = await servePages(tickingPages());
  const executablePath = ensureBrowser('chromium');
  const downloads = join(profile, 'downloads');
  const driven = await launchChromium({ executablePath, extension, profile, downloads, server });
  try {
    const view = await driven.openTab(address);
    await markPassage(view, words, { text: 'Ruth Castellano', mark: 'person' });
    await markPassage(view, words, { text: '1,780 people', mark: 'statistic' });
    await closeCard(view, words);
    const page = driven.context.pages().at(-1);
    const browser = driven.context.browser();
    if (page === undefined || browser === null) throw new Error('no page is open');
    return await least(browser, page, whiles);
  } finally {
    await driven.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Whatever else the machine does adds to the time: the while that took least tells most. */
async function least(browser: Browser, page: Page, whiles: number): Promise<ProcessorTime> {
  await page.waitForTimeout(rest);
  const times: ProcessorTime[] = [];
  for (let count = 0; count < whiles; count += 1) {
    times.push(await processorTime(browser, page, over));
  }
  const [first] = times.toSorted((one, other) => sum(one) - sum(other));
  if (first === undefined) throw new Error('nothing was measured');
  return first;
}

const sum = ({ renderers, drawing }: ProcessorTime) => renderers + drawing;

const columns: [title: string, of: (time: ProcessorTime) => number][] = [
  ['all', sum],
  ['renderers', ({ renderers }) => renderers],
  ['drawing', ({ drawing }) => drawing],
  ['thread', ({ thread }) => thread],
  ['scripts', ({ scripts }) => scripts],
  ['layout', ({ layout }) => layout],
];

function table(times: Record<Way, ProcessorTime>): string {
  const lines = ways.map((way) =>
    row(
      way,
      columns.map(([, of]) => of(times[way]).toFixed(2)),
    ),
  );
  return [
    row(
      '% of a core',
      columns.map(([title]) => title),
    ),
    ...lines,
  ].join('\n');
}

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('');
