import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { SpanScores } from '../../../scripts/train/span-scores';
import { readCases } from '../../eval/read-cases';
import { bundled } from '../../eval/saved-pages';
import { tabulate } from '../../eval/scoring/tally';
import { markedArticles } from '../../unit/extract/names/mark-all-cases';
import { readMarked } from '../../unit/extract/names/read-marked';
import type { Name, Text, Tool } from '../in-page-entities';
import type { Bench } from '../main';

const tools = ['ours', 'compromise'] as const satisfies Tool[];
const sources = {
  ours: '../lib/extract/names/suggest-names.ts',
  compromise: '../node_modules/compromise/src/three.js',
} as const satisfies Record<Tool, string>;

interface Case extends Text {
  spans: Name[];
}
type PerTool = Record<Tool, number>;

/** Words of the articles that are timed, and how many articles a language has at most. */
const [words, most] = [1_000, 6];

const modelFile = new URL('../../../public/names.bin', import.meta.url);

/**
 * Our finder of names beside compromise on the same texts in one run of real Chromium: F1 of exact
 * people, places and organisations, milliseconds per 1,000 words, size with lists and model. Paths
 * hold files of the entities' form; without them the articles of the unit tests are read.
 */
export const measure: Bench = async (paths, limit) => {
  const sets = paths.length === 0 ? ownSets() : readCases<Case>(paths, limit);
  const code = await bundled('bench/in-page-entities.ts', 'bench');
  const model = readFileSync(modelFile);
  const browser = await chromium.launch({
    ...findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    await page.evaluate(`bench.load(${JSON.stringify(model.toString('base64'))})`);
    const ask = <Answer>(call: string, tool: Tool, given: unknown) =>
      page.evaluate<Answer>(`bench.${call}(${JSON.stringify(tool)}, ${JSON.stringify(given)})`);
    const f1: Record<string, PerTool> = {};
    for (const { name, cases } of sets) {
      f1[name] = await perTool(async (tool) =>
        scoreOf(cases, await ask<Name[][]>('find', tool, cases.map(toText))),
      );
    }
    const msPer1000Words: Record<string, PerTool> = {};
    for (const [language, articles] of articlesOf(sets.flatMap(({ cases }) => cases))) {
      msPer1000Words[language] = await perTool(async (tool) =>
        median(await ask<number[]>('time', tool, articles)),
      );
    }
    const gzip = await perTool(async (tool) => {
      const own = gzipSync(await bundled(sources[tool], 'sized'), { level: 9 }).length;
      return tool === 'ours' ? own + gzipSync(model, { level: 9 }).length : own;
    });
    return { metrics: { f1, msPer1000Words, gzip }, table: table(f1, msPer1000Words, gzip) };
  } finally {
    await browser.close();
  }
};

function toText({ text, lang }: Case): Text {
  return { text, lang };
}

const kinds = new Map([
  ['person', 'PER'],
  ['place', 'LOC'],
  ['organisation', 'ORG'],
]);

/** The articles of the unit tests, block by block, with every name of theirs. */
function ownSets(): { name: string; cases: Case[] }[] {
  return (['vi', 'en'] as const).map((lang) => ({
    name: `own articles, ${lang}`,
    cases: markedArticles
      .filter(({ language }) => language === lang)
      .flatMap((marked) => {
        const { article, mentions, others } = readMarked(marked);
        const named = [...mentions].map(([id, places]) => [marked.types[id], places] as const);
        return article.blocks.map(({ text }, blockIndex) => ({
          text,
          lang,
          spans: [...named, ...others].flatMap(([type, places]) =>
            places
              .filter((place) => place.blockIndex === blockIndex)
              .map((place) => ({
                start: withClassWord(text, place.start),
                end: place.end,
                kind: kinds.get(type ?? 'other') ?? 'MISC',
              })),
          ),
        }));
      }),
  }));
}

/** A place is marked with the class word before it, which marking all mentions leaves out. */
function withClassWord(text: string, start: number): number {
  const word = /(?:tỉnh|huyện|thành phố|xã|phường)\s$/iu.exec(text.slice(0, start));
  return word?.index ?? start;
}

function scoreOf(cases: readonly Case[], found: readonly Name[][]): number {
  const scores = new SpanScores();
  for (const [index, { spans }] of cases.entries()) scores.add(spans, found[index] ?? []);
  return scores.score().f1;
}

/** Texts of one language in articles of about a thousand words. */
function articlesOf(cases: readonly Case[]): Map<string, Text[][]> {
  const articles = new Map<string, Text[][]>();
  for (const language of new Set(cases.map(({ lang }) => lang))) {
    const texts = cases.filter(({ lang }) => lang === language).map(toText);
    articles.set(language, inArticles(texts));
  }
  return articles;
}

function inArticles(texts: readonly Text[]): Text[][] {
  const found: Text[][] = [];
  let article: Text[] = [];
  let count = 0;
  for (let at = 0; found.length < most && at < 20 * texts.length; at += 1) {
    const text = texts[at % texts.length];
    if (text === undefined) break;
    article.push(text);
    count += text.text.split(/\s+/u).length;
    if (count < words) continue;
    found.push(article);
    [article, count] = [[], 0];
  }
  return found.length === 0 ? [article] : found;
}

async function perTool(of: (tool: Tool) => Promise<number>): Promise<PerTool> {
  const [ours, compromise] = [await of('ours'), await of('compromise')];
  return { ours, compromise };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(100 * (sorted[sorted.length >> 1] ?? Number.NaN)) / 100;
}

function table(f1: Record<string, PerTool>, speed: Record<string, PerTool>, gzip: PerTool): string {
  const row = (name: string, of: PerTool) => [name, ...tools.map((tool) => String(of[tool]))];
  return tabulate([
    ['', ...tools],
    ...Object.entries(f1).map(([name, of]) => row(`F1, ${name}`, of)),
    ...Object.entries(speed).map(([name, of]) => row(`ms per 1,000 words, ${name}`, of)),
    row('min+gzip with model, bytes', gzip),
  ]);
}
