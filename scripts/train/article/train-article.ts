import { chromium, type Page } from 'playwright';
import { bundled } from '../../../tests/eval/saved-pages';
import { findChromium } from '../../find-browser.mjs';
import type { FeatureNames, PageSample } from './in-page-features';
import { type KnownPage, knownPagesIn } from './known-page';
import { labelBy } from './line-labels';
import { type Example, fitLogistic } from './logistic';

/** The weights of the reader's three logistic models, in the order of their features. */
export interface ArticleModels {
  readonly line: readonly number[];
  readonly context: readonly number[];
  readonly article: readonly number[];
  readonly names: FeatureNames;
  /** How many pages, lines and kinds they were fitted on. */
  readonly fittedOn: string;
}

/**
 * Fits the models that tell an article's lines, and articles from other pages, to a corpus folder.
 * Chromium reads each page twice: a line's neighbours are judged by the first model.
 */
export async function trainArticle(folder: string): Promise<ArticleModels> {
  const pages = knownPagesIn(folder);
  const browser = await chromium.launch({ ...findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundled('../scripts/train/article/in-page-features.ts', 'training'));
    return await fitAll(page, pages);
  } finally {
    await browser.close();
  }
}

async function fitAll(page: Page, pages: readonly KnownPage[]): Promise<ArticleModels> {
  const names = await page.evaluate<FeatureNames>('training.featureNames()');
  const first = await samplesOf(page, pages, null);
  const alone = first.flatMap(({ known, sample }) => lineExamples(known, sample));
  const line = fitLogistic(alone, names.line.length);
  const second = await samplesOf(page, pages, line);
  const around = second.flatMap(({ known, sample }) => lineExamples(known, sample));
  const context = fitLogistic(around, names.context.length);
  const kinds = kindExamples(first);
  const article = fitLogistic(kinds, names.article.length);
  const bodies = pages.filter(({ body }) => body !== undefined).length;
  const fittedOn = `${around.length} lines of ${bodies} pages, and the kinds of ${kinds.length} pages`;
  return { line, context, article, names, fittedOn };
}

interface Sampled {
  readonly known: KnownPage;
  readonly sample: PageSample;
}

async function samplesOf(
  page: Page,
  pages: readonly KnownPage[],
  weights: readonly number[] | null,
): Promise<Sampled[]> {
  const sampled: Sampled[] = [];
  for (const known of pages) {
    const given = JSON.stringify([known.source(), weights]);
    const sample = await page.evaluate<PageSample>(`training.readPage(...${given})`);
    sampled.push({ known, sample });
  }
  return sampled;
}

/** A page's lines weigh one together, long ones more: a page with many is not worth more than another. */
function lineExamples({ body }: KnownPage, { lines }: PageSample): Example[] {
  if (body === undefined) return [];
  const isText = labelBy(body);
  const weights = lines.map(({ text }) => 30 + Math.min(300, text.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return lines.map(({ text, features }, at) => ({
    features,
    label: isText(text),
    weight: (weights[at] ?? 0) / all,
  }));
}

/** Articles and other pages weigh the same together, however many there are of each. */
function kindExamples(pages: readonly Sampled[]): Example[] {
  const known = pages.filter(({ known: { isArticle } }) => isArticle !== undefined);
  const articles = known.filter(({ known: { isArticle } }) => isArticle).length;
  return known.map(({ known: { isArticle = false }, sample: { signs } }) => ({
    features: signs,
    label: isArticle,
    weight: 1 / (isArticle ? articles : known.length - articles),
  }));
}
