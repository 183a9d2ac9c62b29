import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../../lib/model/article';
import { ArticleScores, type ExpectedArticle, type ScoredPrediction } from '../article-scores';
import type { Evaluation } from '../evaluation';
import type { Answers, OwnPrediction } from '../in-page';
import { bundled, type SavedPage, SavedPages } from '../saved-pages';

const readers = ['ours', 'readability', 'defuddle'] as const;
type Reader = (typeof readers)[number];

/** Roles whose text is the article's body: everything but headline and captions. */
const bodyRoles = new Set(['lead', 'paragraph', 'subheading', 'quote', 'listItem', 'tableCell']);
/** List items are blocks of their own: the truth's paragraphs are the prose. */
const paragraphRoles = new Set(['lead', 'paragraph', 'quote']);

/** Our own article in the form in which all readers are scored. */
export function predictionOf({ article, ms }: { article: Article; ms: number }): ScoredPrediction {
  const { structure, blocks, isArticle } = article;
  const texts = (roles: ReadonlySet<string>) =>
    blocks.filter(({ role }) => roles.has(role)).map(({ text }) => text);
  return {
    isArticle,
    ...(structure.headline !== undefined && { title: structure.headline }),
    authors: structure.bylines,
    ...(structure.published !== undefined && { published: structure.published }),
    ...(structure.lead !== undefined && { lead: structure.lead }),
    ...(structure.dateline !== undefined && { dateline: structure.dateline }),
    body: texts(bodyRoles).join('\n\n'),
    paragraphs: texts(paragraphRoles),
    subheads: texts(new Set(['subheading'])),
    captions: structure.captions.map(({ text, credit }) => ({
      caption: text,
      credits: credit?.split(/ \| |; /) ?? [],
    })),
    ms,
  };
}

interface Case {
  expected: ExpectedArticle;
  page: SavedPage;
}

function casesIn(path: string): Case[] {
  const file = statSync(path).isDirectory() ? join(path, 'expected.jsonl') : path;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ExpectedArticle => JSON.parse(line))
    .map((expected) => {
      const { url, charset } = expected;
      const bytes = gunzipSync(readFileSync(join(dirname(file), expected.file)));
      return { expected, page: { url, charset, bytes } };
    });
}

/** The pages of a corpus with known structure, read by us and by the best reader modes. */
export const evaluate: Evaluation = async (paths, limit) => {
  const cases = paths.flatMap(casesIn).slice(0, limit);
  const pages = await SavedPages.open(await bundled('eval/in-page.ts', 'presslight'));
  const run = new ArticleRun();
  try {
    for (const one of cases) await run.read(one, pages);
  } finally {
    await pages.close();
  }
  return { rows: run.rows, metrics: run.metrics(), table: run.table() };
};

/**
 * A page that cannot be read is a result too: its row says why, and the summary counts it. One that
 * could not be opened, as on a machine that is short of time, is opened once more.
 */
async function answersOf(page: SavedPage, pages: SavedPages): Promise<Answers> {
  const ask = () => pages.ask<Answers>(page, 'presslight.readAll()');
  try {
    return await ask().catch(ask);
  } catch (cause) {
    const error = String(cause);
    return { ours: { error }, readability: { error }, defuddle: { error } };
  }
}

class ArticleRun {
  readonly rows: object[] = [];
  readonly #scores = new Map<string, ArticleScores>();
  readonly #times: Record<Reader, number[]> = { ours: [], readability: [], defuddle: [] };
  #errors = 0;
  #blocks = 0;
  #wrongRanges = 0;

  async read({ expected, page }: Case, pages: SavedPages): Promise<void> {
    const { ours, readability, defuddle } = await answersOf(page, pages);
    if ('error' in ours) {
      this.#errors++;
      this.rows.push({ id: expected.id, error: ours.error });
    } else this.#addOurs(expected, ours);
    if (!('error' in readability)) this.#add('readability', expected, readability);
    if (!('error' in defuddle)) this.#add('defuddle', expected, defuddle);
  }

  #addOurs(expected: ExpectedArticle, own: OwnPrediction): void {
    const { article, wrongRanges } = own;
    const prediction = predictionOf(own);
    const { captions, authors, body, paragraphs, subheads, ms } = prediction;
    const { isArticle, structure } = article;
    this.rows.push({
      id: expected.id,
      isArticle,
      ...structure,
      authors,
      body,
      paragraphs,
      subheads,
      captions,
      ms,
    });
    this.#blocks += article.blocks.length;
    this.#wrongRanges += wrongRanges;
    this.#add('ours', expected, prediction);
  }

  #add(reader: Reader, expected: ExpectedArticle, prediction: ScoredPrediction): void {
    this.#times[reader].push(prediction.ms);
    if (expected.headRewritten === true) return;
    for (const key of [reader, `${reader} ${expected.source}`]) {
      const scores = this.#scores.get(key) ?? new ArticleScores();
      this.#scores.set(key, scores);
      scores.add(expected, prediction);
    }
  }

  metrics(): Record<string, unknown> {
    const scores = Object.fromEntries([...this.#scores].map(([key, one]) => [key, one.summary()]));
    const medians = readers.map((reader) => [reader, middle(this.#times[reader])]);
    return {
      cases: this.rows.length,
      errors: this.#errors,
      blocks: this.#blocks,
      wrongRanges: this.#wrongRanges,
      medianMs: Object.fromEntries(medians),
      ...scores,
    };
  }

  table(): string {
    const scores = readers.map((reader) => this.#scores.get(reader)?.summary() ?? {});
    const names = Object.keys(scores[0] ?? {}).filter((name) => !name.endsWith('Cases'));
    const rows = names.map((name) => {
      const cases =
        scores[0]?.[`${name}Cases`] ??
        scores[0]?.[`${name.replace(/(?:Recall|Precision|Order|F1)$/, '')}Cases`];
      const cells = scores.map((one) =>
        one[name] === undefined ? '–' : `${(100 * one[name]).toFixed(1)}%`,
      );
      return [
        name.padEnd(22),
        ...cells.map((cell) => cell.padStart(12)),
        String(cases ?? '').padStart(7),
      ].join('');
    });
    const head = [
      'field'.padEnd(22),
      ...readers.map((reader) => reader.padStart(12)),
      'cases'.padStart(7),
    ].join('');
    const ranges = `blocks whose range says otherwise: ${this.#wrongRanges} of ${this.#blocks}`;
    return [head, ...rows, ranges].join('\n');
  }
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
