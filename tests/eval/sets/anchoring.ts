import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browser.mjs';
import type { Described, Resolved } from '../anchoring-in-page';
import { Tally, type TargetCase, type Truth, verdictOf } from '../anchoring-scores';
import type { Evaluation } from '../evaluation';
import { measured, openQuietly } from '../quiet-page';
import { bundled } from '../saved-pages';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** One page before and after it was edited. */
interface Scenario {
  name: string;
  before: string;
  after: string;
  targets: TargetCase[];
  truth: Truth[];
}

function scenariosIn(folder: string, limit: number): Scenario[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const targets: TargetCase[] = JSON.parse(read('targets.json')).slice(0, limit);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .map((name) => name.replace('.truth.json', ''))
    .filter((name) => existsSync(join(folder, `${name}.html`)))
    .map((name) => ({
      name,
      before: read('orig.html'),
      after: read(`${name}.html`),
      targets,
      truth: JSON.parse(read(`${name}.truth.json`)),
    }));
}

/**
 * Marks of pages before and after edits: described on the one, resolved on the other. Once as the
 * reader does it, with the text of the page as it was; and once by the marks' own quotes, as after
 * an import of marks without the pages.
 */
export const evaluate: Evaluation = async (paths, limit) => {
  const code = await bundled('eval/anchoring-in-page.ts', 'presslight');
  const browser = await chromium.launch({ ...findChromium(), args: flags });
  const withText = new Run(browser, code, true);
  const byQuote = new Run(browser, code, false);
  try {
    for (const path of paths) {
      for (const one of scenariosIn(path, limit)) {
        await withText.score(one);
        await byQuote.score(one);
      }
    }
  } finally {
    await browser.close();
  }
  return {
    rows: withText.rows,
    metrics: { ...withText.metrics(), byQuoteAlone: byQuote.metrics() },
    table: `${withText.table()}\nby their quotes alone:\n${byQuote.table()}`,
  };
};

interface PageResult {
  page: string;
  targets: number;
  /** Milliseconds of the page's main thread, and of its longest task, in resolving. */
  cpu: number;
  longest: number;
  unread: number;
  metrics: ReturnType<Tally['metrics']>;
}

class Run {
  readonly rows: object[] = [];
  readonly #all = new Tally();
  readonly #pages: PageResult[] = [];
  readonly #browser: Browser;
  readonly #code: string;

  readonly #isTextKept: boolean;

  constructor(browser: Browser, code: string, isTextKept: boolean) {
    this.#browser = browser;
    this.#code = code;
    this.#isTextKept = isTextKept;
  }

  async score(scenario: Scenario): Promise<void> {
    const { name, targets, truth } = scenario;
    const described = await this.#describe(scenario);
    const { answer: resolved, cpu, longest } = await this.#resolve(scenario, described);
    const tally = new Tally();
    for (const [at, target] of targets.entries()) {
      const expected = truth[at];
      const answer = resolved[at] ?? { state: 'gone' };
      if (expected === undefined) continue;
      const verdict = verdictOf(target, expected, answer);
      tally.add(target.kind, expected.state, verdict);
      this.#all.add(target.kind, expected.state, verdict);
      this.rows.push({ page: name, i: target.i, ...answer, verdict, truth: expected.state });
    }
    const unread = described.targets.filter((target) => target === null).length;
    this.#pages.push({
      page: name,
      targets: targets.length,
      cpu,
      longest,
      unread,
      metrics: tally.metrics(),
    });
  }

  async #describe({ before, targets }: Scenario): Promise<Described> {
    const page = await openQuietly(this.#browser, before, this.#code);
    const spans = targets.map(({ start, end }) => ({ start, end }));
    const described = await page.evaluate(`presslight.describeAll(${JSON.stringify(spans)})`);
    await page.close();
    // Through JSON and back, as a store would.
    return JSON.parse(JSON.stringify(described));
  }

  async #resolve({ after }: Scenario, { targets, text }: Described) {
    const page = await openQuietly(this.#browser, after, this.#code);
    const earlier = JSON.stringify(this.#isTextKept ? [text] : []);
    await page.evaluate(`globalThis.targets = ${JSON.stringify(targets)}; 0`);
    await page.evaluate(`globalThis.earlier = ${earlier}; 0`);
    const resolve = 'presslight.resolveTargets(targets, earlier)';
    const measurement = await measured<Resolved[]>(page, resolve);
    await page.close();
    return measurement;
  }

  metrics(): Record<string, unknown> {
    const cpu = Math.max(...this.#pages.map((page) => page.cpu));
    const longest = Math.max(...this.#pages.map((page) => page.longest));
    return { ...this.#all.metrics(), cpu, longest, pages: this.#pages };
  }

  table(): string {
    const percent = (rate: number | null | undefined) =>
      rate == null ? '-' : `${(rate * 100).toFixed(1)}%`;
    const lines = this.#pages.map(({ page, targets, cpu, longest, unread, metrics }) => {
      const rates = Object.entries(metrics).map(([name, rate]) => `${name} ${percent(rate)}`);
      const times = `cpu ${cpu.toFixed(0)} ms, longest ${longest.toFixed(0)} ms, unread ${unread}`;
      return `${page} (${targets}): ${rates.join(', ')}; ${times}`;
    });
    return lines.join('\n');
  }
}
