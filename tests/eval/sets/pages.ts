import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Evaluation } from '../evaluation';
import type { Answers } from '../in-page';
import { type PageGold, scoreBlocks, scoreFields, wronglyIncluded } from '../page-gold';
import { type SpanCounts, scoreSpans, spanRows, spansOf } from '../page-spans';
import { bundled, SavedPages } from '../saved-pages';

interface Case {
  gold: PageGold;
  bytes: Buffer;
}

function casesIn(path: string): Case[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('gold.json'))
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => {
    const gold: PageGold = JSON.parse(readFileSync(file, 'utf8'));
    return { gold, bytes: readFileSync(join(dirname(file), gold.page)) };
  });
}

/** Whole pages with every field, block and span known. */
export const evaluate: Evaluation = async (paths, limit) => {
  const pages = await SavedPages.open(await bundled('eval/in-page.ts', 'presslight'));
  const run = new PagesRun();
  try {
    for (const { gold, bytes } of paths.flatMap(casesIn).slice(0, limit)) {
      try {
        const saved = { url: gold.url, bytes, charset: 'utf-8' };
        run.add(gold, await pages.ask<Answers['ours']>(saved, 'presslight.readOurs()'));
      } catch (error) {
        run.add(gold, { error: String(error) });
      }
    }
  } finally {
    await pages.close();
  }
  return run.outcome();
};

class PagesRun {
  readonly #rows: object[] = [];
  readonly #lines: string[] = [];
  readonly #totals = {
    fields: 0,
    fieldsRight: 0,
    blocks: 0,
    blocksRight: 0,
    blocksExtra: 0,
    included: 0,
    wrongRanges: 0,
    statistics: 0,
    statisticsFound: 0,
    statisticsFalse: 0,
    notStatistics: 0,
    entities: 0,
    entitiesFound: 0,
    entitiesFalse: 0,
    errors: 0,
  };

  add(gold: PageGold, answer: Answers['ours']): void {
    if ('error' in answer) {
      this.#totals.errors++;
      this.#rows.push({ page: gold.page, error: answer.error });
      this.#lines.push(`${gold.page}: ${answer.error}`);
      return;
    }
    const { article, wrongRanges } = answer;
    const { isArticle, structure, blocks } = article;
    const fields = scoreFields(gold.structure, structure, isArticle);
    const wrong = fields.filter(({ right }) => !right).map(({ field }) => field);
    const scored = scoreBlocks(gold.blocks ?? [], blocks);
    const included = wronglyIncluded(gold.structure.excluded ?? [], blocks);
    this.#totals.fields += fields.length;
    this.#totals.fieldsRight += fields.length - wrong.length;
    this.#totals.blocks += scored.all;
    this.#totals.blocksRight += scored.right;
    this.#totals.blocksExtra += gold.blocks === undefined ? 0 : scored.extra;
    this.#totals.included += included.length;
    this.#totals.wrongRanges += wrongRanges;
    const spans = spansOf(article);
    const counts = scoreSpans(gold, article, spans);
    for (const [name, count] of Object.entries(counts)) {
      this.#totals[name as keyof SpanCounts] += count;
    }
    this.#rows.push({
      page: gold.page,
      isArticle,
      ...structure,
      blocks,
      ...spanRows(spans),
    });
    this.#lines.push(
      `${gold.page}: fields ${fields.length - wrong.length}/${fields.length}${list(' wrong', wrong)}, ` +
        `blocks ${scored.right}/${scored.all}${list(' wrongly in', included)}, ` +
        `statistics ${counts.statisticsFound}/${counts.statistics} (${counts.statisticsFalse} false, ${counts.notStatistics} of what is none), ` +
        `entities ${counts.entitiesFound}/${counts.entities} (${counts.entitiesFalse} false)`,
    );
  }

  outcome() {
    const { fields, fieldsRight, blocks, blocksRight, ...rest } = this.#totals;
    const metrics = {
      cases: this.#rows.length,
      structure: fields === 0 ? undefined : fieldsRight / fields,
      blocks: blocks === 0 ? undefined : blocksRight / blocks,
      fieldCases: fields,
      blockCases: blocks,
      ...rest,
    };
    return { rows: this.#rows, metrics, table: this.#lines.join('\n') };
  }
}

const list = (label: string, names: readonly string[]) =>
  names.length === 0 ? '' : `${label} ${names.join(', ')}`;
