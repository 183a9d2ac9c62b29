import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundled, type SavedPage, SavedPages } from '../../eval/saved-pages';
import type { Reader, Times } from '../in-page-article';
import type { Bench } from '../main';

const readers = ['detector', 'ours', 'readability', 'defuddle'] as const satisfies Reader[];

const sources = {
  detector: '../lib/article/is-article.ts',
  ours: '../lib/article/read-article.ts',
  readability: '../node_modules/@mozilla/readability/index.js',
  defuddle: '../node_modules/defuddle/dist/index.js',
} as const satisfies Record<Reader, string>;

interface Row {
  url: string;
  file: string;
  charset: string;
}

function pagesOfCorpus(folder: string): SavedPage[] {
  return readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))
    .map(({ url, file, charset }) => ({
      url,
      charset,
      bytes: gunzipSync(readFileSync(join(folder, file))),
    }));
}

function ownPages(): SavedPage[] {
  const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      url: `https://${name.replace('.html', '')}.example/`,
      charset: 'utf-8',
      bytes: readFileSync(join(folder, name)),
    }));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Our reader beside the peers on the same pages in one run of real Chromium, scripts off. */
export const measure: Bench = async (paths, limit) => {
  const corpus = paths.flatMap(pagesOfCorpus);
  const saved = (corpus.length === 0 ? ownPages() : evenly(corpus, limit)).slice(0, limit);
  const pages = await SavedPages.open(await bundled('bench/in-page-article.ts', 'bench'), 'fresh');
  const times: Record<Reader, Times>[] = [];
  try {
    for (const [turn, page] of saved.entries()) {
      times.push(await pages.ask<Record<Reader, Times>>(page, `bench.timeAll(${turn})`));
    }
  } finally {
    await pages.close();
  }
  return summary(times, await sizes());
};

/** Every n-th page, so that a short run meets all of a corpus's sources. */
function evenly(pages: readonly SavedPage[], limit: number): SavedPage[] {
  const step = Math.max(1, Math.floor(pages.length / limit));
  return pages.filter((_, at) => at % step === 0);
}

async function sizes(): Promise<Record<Reader, number>> {
  const entries: [Reader, number][] = [];
  for (const reader of readers) {
    const code = await bundled(sources[reader], 'sized');
    entries.push([reader, gzipSync(code, { level: 9 }).length]);
  }
  return Object.fromEntries(entries) as Record<Reader, number>;
}

function summary(times: readonly Record<Reader, Times>[], bytes: Record<Reader, number>) {
  const of = (reader: Reader, run: keyof Times, share: number) =>
    quantile(
      times.map((page) => page[reader][run]),
      share,
    );
  const columns = (reader: Reader) => ({
    firstMedian: of(reader, 'first', 0.5),
    firstP95: of(reader, 'first', 0.95),
    bestMedian: of(reader, 'best', 0.5),
    bestP95: of(reader, 'best', 0.95),
    gzip: bytes[reader],
  });
  const found = readers.map((reader) => [reader, columns(reader)] as const);
  const peer = columns('readability');
  const own = columns('ours');
  const ratios = {
    firstMedian: own.firstMedian / peer.firstMedian,
    firstP95: own.firstP95 / peer.firstP95,
    bestMedian: own.bestMedian / peer.bestMedian,
    bestP95: own.bestP95 / peer.bestP95,
  };
  const rows = found.map(([reader, one]) =>
    row(
      reader,
      Object.values(one).map((value) => value.toFixed(1)),
    ),
  );
  const head = row('', ['first p50', 'first p95', 'best p50', 'best p95', 'gzip B']);
  const last = row(
    'ours ÷ readability',
    Object.values(ratios).map((ratio) => ratio.toFixed(2)),
  );
  const metrics = { pages: times.length, ...Object.fromEntries(found), ratios };
  return { metrics, table: [head, ...rows, last].join('\n') };
}

const row = (name: string, cells: readonly string[]) =>
  name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
