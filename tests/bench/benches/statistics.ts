import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { readCases } from '../../eval/read-cases';
import { bundled } from '../../eval/saved-pages';
import { overlap, type Span, withoutQualifiers } from '../../eval/scoring/spans';
import { tabulate } from '../../eval/scoring/tally';
import { type ListedValue, sameValue } from '../../eval/scoring/values';
import type { Case as Sentence } from '../../unit/extract/statistics/cases/case';
import { casesByLanguage } from '../../unit/extract/statistics/cases/cases';
import type { Figure, Text, Tool } from '../in-page-statistics';
import type { Bench } from '../main';

const tools = ['ours', 'compromise', 'chrono', 'recognizers'] as const satisfies Tool[];

const sources = {
  ours: '../lib/extract/statistics/suggest-statistics.ts',
  compromise: '../node_modules/compromise/src/three.js',
  chrono: '../node_modules/chrono-node/dist/esm/index.js',
  recognizers:
    '../node_modules/@microsoft/recognizers-text-suite/dist/recognizers-text-suite.umd.js',
} as const satisfies Record<Tool, string>;

interface Case extends Text {
  spans: (Span & { value?: ListedValue })[];
}

/** Words of the articles that are timed, and how many articles a language has at most. */
const [words, most] = [1_000, 6];

/**
 * Our reader of figures beside peers on the same texts in one run of real Chromium: values right,
 * milliseconds per 1,000 words, size. Paths hold files of the quantities' form; without them the
 * sentences of the unit tests are read. Peers know no more of Vietnamese than its digits.
 */
export const measure: Bench = async (paths, limit) => {
  const corpus = readCases<Case>(paths, limit);
  const sets = paths.length === 0 ? ownSets() : corpus;
  const code = await bundled('bench/in-page-statistics.ts', 'bench');
  const browser = await chromium.launch({
    ...findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const ask = <Answer>(call: string, tool: Tool, given: unknown) =>
      page.evaluate<Answer>(`bench.${call}(${JSON.stringify(tool)}, ${JSON.stringify(given)})`);
    const values: Record<string, Record<Tool, number>> = {};
    for (const { name, cases } of sets) {
      values[name] = await perTool(async (tool) =>
        share(cases, await ask<Figure[][]>('read', tool, cases.map(toText))),
      );
    }
    const speed: Record<string, Record<Tool, number>> = {};
    for (const [language, articles] of articlesOf(sets.flatMap(({ cases }) => cases))) {
      speed[language] = await perTool(async (tool) =>
        median(await ask<number[]>('time', tool, articles)),
      );
    }
    const gzip = await perTool(async (tool) => sizeOf(sources[tool]));
    return { metrics: { values, msPer1000Words: speed, gzip }, table: table(values, speed, gzip) };
  } finally {
    await browser.close();
  }
};

function toText({ text, lang, ref }: Case): Text {
  return { text, lang, ref };
}

function ownSets(): { name: string; cases: Case[] }[] {
  return Object.entries(casesByLanguage).map(([language, cases]) => ({
    name: `own sentences, ${language}`,
    cases: cases.map((one) => ownCase(language, one)),
  }));
}

function ownCase(lang: string, [text, ...statistics]: Sentence): Case {
  let from = 0;
  const spans = statistics.map(([exact, { value, iso }]) => {
    const start = text.indexOf(exact, from);
    from = start + exact.length;
    const listed = iso !== undefined ? { iso } : value !== undefined ? { num: value } : undefined;
    return { start, end: from, ...(listed && { value: listed }) };
  });
  return { text, lang, spans };
}

/** Per cent of the listed values that a reader gives where they stand. */
function share(cases: readonly Case[], read: readonly Figure[][]): number {
  let [hits, tries] = [0, 0];
  for (const [index, { text, lang, spans }] of cases.entries()) {
    for (const { value, ...span } of spans) {
      if (value === undefined || sameValue(value, { measure: '' }) === undefined) continue;
      const core = withoutQualifiers(text, span, lang);
      const isRight = read[index]?.some(
        (figure) => overlap(core, figure) && sameValue(value, figure) === true,
      );
      tries += 1;
      if (isRight === true) hits += 1;
    }
  }
  return Math.round((1000 * hits) / Math.max(1, tries)) / 10;
}

/** Texts of one language in articles of about a thousand words. */
function articlesOf(cases: readonly Case[]): Map<string, Text[][]> {
  const articles = new Map<string, Text[][]>();
  for (const language of new Set(cases.map(({ lang }) => lang))) {
    const texts = cases.filter(({ lang }) => lang === language).map(toText);
    const found: Text[][] = [[]];
    let count = 0;
    for (let at = 0; found.length <= most && at < 20 * texts.length; at += 1) {
      const text = texts[at % texts.length];
      if (text === undefined) break;
      found.at(-1)?.push(text);
      count += text.text.split(/\s+/u).length;
      if (count >= words * found.length) found.push([]);
    }
    articles.set(
      language,
      found.slice(0, most).filter((one) => one.length > 0),
    );
  }
  return articles;
}

async function perTool(of: (tool: Tool) => Promise<number>): Promise<Record<Tool, number>> {
  const entries: [Tool, number][] = [];
  for (const tool of tools) entries.push([tool, await of(tool)]);
  // Every tool has its entry.
  return Object.fromEntries(entries) as Record<Tool, number>;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(100 * (sorted[sorted.length >> 1] ?? Number.NaN)) / 100;
}

async function sizeOf(source: string): Promise<number> {
  return gzipSync(await bundled(source, 'sized'), { level: 9 }).length;
}

function table(
  values: Record<string, Record<Tool, number>>,
  speed: Record<string, Record<Tool, number>>,
  gzip: Record<Tool, number>,
): string {
  const row = (name: string, of: Record<Tool, number>) => [
    name,
    ...tools.map((tool) => String(of[tool])),
  ];
  return tabulate([
    ['', ...tools],
    ...Object.entries(values).map(([name, of]) => row(`values right %, ${name}`, of)),
    ...Object.entries(speed).map(([name, of]) => row(`ms per 1,000 words, ${name}`, of)),
    row('min+gzip, bytes', gzip),
  ]);
}
