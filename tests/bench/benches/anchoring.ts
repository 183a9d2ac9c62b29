import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browser.mjs';
import type { Resolved } from '../../eval/anchoring-in-page';
import { Tally, type Truth, verdictOf } from '../../eval/anchoring-scores';
import { measured, openQuietly } from '../../eval/quiet-page';
import { bundled } from '../../eval/saved-pages';
import type { Kept, Tool } from '../in-page-anchoring';
import type { Bench } from '../main';
import { madeUpNews, type NewsCase, type ScenarioName, scenarioNames } from '../news/scenarios';

const sizes = [5_000, 20_000, 100_000];
const counts = [100, 1_000];
const tools = ['ours', 'oursByQuote', 'approx', 'domAnchor'] as const satisfies Tool[];
/** Milliseconds after which a peer is stopped; what it did not come to counts in no rate. */
const limit = 3_000;
const seed = 20_261;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

interface Cell {
  words: number;
  targets: number;
  scenario: ScenarioName;
  tool: Tool;
  /** Targets that the tool came to. */
  done: number;
  cpu: number;
  longest: number;
  intactRight: number | null;
  changedInPlace: number | null;
  drawnElsewhere: number | null;
  deletedDrawn: number | null;
}

/**
 * Our anchoring beside peers on the same made-up pages, each cell on a fresh page of real Chromium.
 * The limit is the most words of a page.
 */
export const measure: Bench = async (_paths, mostWords) => {
  const code = await bundled('bench/in-page-anchoring.ts', 'bench');
  const browser = await chromium.launch({ ...findChromium(), args: flags });
  const cells: Cell[] = [];
  try {
    for (const words of sizes.filter((size) => size <= mostWords)) {
      for (const targets of counts) {
        const news = madeUpNews(seed, words, targets);
        cells.push(...(await cellsOf({ browser, code, news, words, targets })));
      }
    }
  } finally {
    await browser.close();
  }
  return { metrics: { limit, cells, worst: worst(cells) }, table: table(cells) };
};

interface Setting {
  browser: Browser;
  code: string;
  news: NewsCase;
  words: number;
  targets: number;
}

async function cellsOf(setting: Setting): Promise<Cell[]> {
  const { browser, code, news, words, targets } = setting;
  const page = await openQuietly(browser, news.before, code);
  const spans = JSON.stringify(news.targets.map(({ start, end }) => ({ start, end })));
  const kept: Kept = await page.evaluate(`bench.keep(${spans})`);
  await page.close();
  const cells: Cell[] = [];
  for (const scenario of scenarioNames) {
    for (const tool of tools) {
      const { truth } = news.after[scenario];
      const { answer, cpu, longest } = await run(setting, scenario, tool, kept);
      const { length: done } = answer;
      const rates = ratesOf(news, truth, answer);
      cells.push({ words, targets, scenario, tool, done, cpu, longest, ...rates });
    }
  }
  return cells;
}

async function run(
  { browser, code, news }: Setting,
  scenario: ScenarioName,
  tool: Tool,
  kept: Kept,
) {
  const page = await openQuietly(browser, news.after[scenario].html, code);
  await page.evaluate(`globalThis.kept = ${JSON.stringify(kept)}; 0`);
  const result = await measured<Resolved[]>(page, `bench.find('${tool}', kept, ${limit})`);
  await page.close();
  return result;
}

function ratesOf({ targets }: NewsCase, truth: readonly Truth[], resolved: readonly Resolved[]) {
  const tally = new Tally();
  for (const [at, answer] of resolved.entries()) {
    const target = targets[at];
    const expected = truth[at];
    if (target === undefined || expected === undefined) continue;
    tally.add(target.kind, expected.state, verdictOf(target, expected, answer));
  }
  return {
    intactRight: tally.rate('intact', ['exact']),
    changedInPlace: tally.rate('edited', ['found and flagged', 'found, not flagged']),
    drawnElsewhere: tally.rate('edited', ['elsewhere']),
    deletedDrawn: tally.rate('deleted', ['drawn though gone']),
  };
}

/** Our dearest scenario of each size and number. */
function worst(cells: readonly Cell[]) {
  const most: Record<string, { cpu: number; longest: number }> = {};
  for (const { tool, words, targets, cpu, longest } of cells) {
    if (tool !== 'ours' && tool !== 'oursByQuote') continue;
    const name = `${tool} ${words} ${targets}`;
    const known = most[name] ?? { cpu: 0, longest: 0 };
    most[name] = { cpu: Math.max(known.cpu, cpu), longest: Math.max(known.longest, longest) };
  }
  return most;
}

function table(cells: readonly Cell[]): string {
  const percent = (rate: number | null) => (rate === null ? '-' : `${(rate * 100).toFixed(1)}%`);
  const columns = ['CPU ms', 'longest', 'done', 'intact', 'in place', 'elsewhere', 'drawn'];
  const lines = cells.map((cell) => {
    const { words, targets, scenario, tool, done, cpu, longest } = cell;
    const rates = [cell.intactRight, cell.changedInPlace, cell.drawnElsewhere, cell.deletedDrawn];
    const numbers = [cpu.toFixed(0), longest.toFixed(0), String(done), ...rates.map(percent)];
    return row(`${words} words, ${targets}, ${scenario}`, tool, numbers);
  });
  return [row('', '', columns), ...lines].join('\n');
}

const row = (name: string, tool: string, cells: readonly string[]) =>
  name.padEnd(36) + tool.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');
