import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { measured, openQuietly } from '../../eval/quiet-page';
import { bundled } from '../../eval/saved-pages';
import type { PaintingWay, Trace } from '../in-page-painting';
import type { Bench } from '../main';
import { madeUpNews, type NewsCase } from '../news/scenarios';

const ways = ['nothing', 'highlights', 'elements'] as const satisfies PaintingWay[];
const words = 20_000;
const mostMarks = 1_000;
const runs = 5;
const seed = 20_262;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

interface Painted extends Trace {
  way: PaintingWay;
  /** Milliseconds of the main thread until the page has drawn twice, the middle of some runs. */
  cpu: number;
  /** The same without what drawing twice costs a page that nothing was painted on. */
  own: number;
}

/**
 * Painting marks of eight styles as the reader does, beside wrapping them in elements as most
 * highlighters do, each time on a fresh page. The limit is the number of marks.
 */
export const measure: Bench = async (_paths, limit) => {
  const marks = Math.min(limit, mostMarks);
  const news = madeUpNews(seed, words, marks);
  const code = await bundled('bench/in-page-painting.ts', 'bench');
  const browser = await chromium.launch({ ...findChromium(), args: flags });
  try {
    const painted: Painted[] = [];
    for (const way of ways) {
      const results = await repeated(() => paint(browser, code, news, way));
      const cpu = median(results.map((result) => result.cpu));
      const own = cpu - (painted[0]?.cpu ?? cpu);
      const { elements, mutations } = results[0] ?? { elements: 0, mutations: 0 };
      painted.push({ way, cpu, own, elements, mutations });
    }
    return { metrics: { marks, words, painted }, table: table(painted) };
  } finally {
    await browser.close();
  }
};

async function repeated<Result>(work: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await work());
  return results;
}

async function paint(browser: Browser, code: string, news: NewsCase, way: PaintingWay) {
  const page = await openQuietly(browser, news.before, code);
  const spans = news.targets.map(({ start, end }) => ({ start, end }));
  await page.evaluate(`bench.prepare(${JSON.stringify(spans)})`);
  await page.evaluate('document.body.getBoundingClientRect().height');
  const { answer, cpu } = await measured<Trace>(page, `bench.paint('${way}')`);
  await page.close();
  return { ...answer, cpu };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function table(painted: readonly Painted[]): string {
  const lines = painted.map(({ way, cpu, own, elements, mutations }) =>
    row(way, [cpu.toFixed(1), own.toFixed(1), String(elements), String(mutations)]),
  );
  return [row('', ['CPU ms', 'own ms', 'elements', 'mutations']), ...lines].join('\n');
}

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(12)).join('');
