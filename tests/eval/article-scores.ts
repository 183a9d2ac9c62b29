import type { Dateline } from '../../lib/model/article';
import type { Prediction } from './in-page';
import {
  type Agreement,
  agreement,
  commonLength,
  containsText,
  isSameDay,
  isSameSet,
  isSameText,
  shingleAgreement,
  tokenF1,
  tokensOf,
} from './text-scores';

/** What is known of a page's article; a missing field is not known. */
export interface ExpectedArticle {
  id: string;
  source: string;
  url: string;
  file: string;
  charset: string;
  pageType?: string;
  headRewritten?: boolean;
  title?: string;
  authors?: string[];
  published?: string;
  lead?: string;
  body?: string;
  paragraphs?: string[];
  subheads?: string[];
  captions?: { caption?: string; credits: string[] }[];
  dateline?: { text: string; place?: string; agency?: string; day?: string };
  with?: string[];
  without?: string[];
}

/** A prediction with what only our own reader says. */
export type ScoredPrediction = Prediction & { dateline?: Dateline };

/** Sources whose truth text was read for datelines. */
const datelineSources = new Set(['aeb', 'aed', 'fundus', 'fundus_eval']);

const share = (right: number, all: number) => (all === 0 ? undefined : right / all);

/** Sums and shares over the pages of one source, or of all. */
export class ArticleScores {
  readonly #hits = new Map<string, { right: number; all: number }>();
  readonly #precision: number[] = [];
  readonly #recall: number[] = [];
  readonly #bags = new Map<string, Agreement & { order: number }>();

  add(expected: ExpectedArticle, predicted: ScoredPrediction): void {
    this.#addFields(expected, predicted);
    this.#addBody(expected, predicted);
    this.#addCaptions(expected, predicted);
    this.#addDateline(expected, predicted.dateline);
    this.#addBag('subheads', expected.subheads, predicted.subheads, []);
    this.#addParagraphs(expected, predicted);
  }

  /**
   * What is not known is not held against a reader: a lead where the page's is unknown, and where
   * sub-heads are not told apart they are among the paragraphs.
   */
  #addParagraphs(expected: ExpectedArticle, predicted: ScoredPrediction): void {
    const { paragraphs, lead = predicted.lead ?? '', subheads } = expected;
    const heads = subheads === undefined ? predicted.subheads : [];
    const texts = new Set([...predicted.paragraphs, ...heads]);
    const given =
      heads.length === 0
        ? predicted.paragraphs
        : predicted.body.split('\n\n').filter((text) => texts.has(text));
    this.#addBag('paragraphs', paragraphs, given, [lead, ...(subheads ?? predicted.subheads)]);
  }

  #hit(field: string, right: boolean): void {
    const counted = this.#hits.get(field) ?? { right: 0, all: 0 };
    this.#hits.set(field, { right: counted.right + Number(right), all: counted.all + 1 });
  }

  #addFields(
    { title, authors, published, lead, pageType }: ExpectedArticle,
    predicted: ScoredPrediction,
  ): void {
    if (title !== undefined) this.#hit('title', isSameText(title, predicted.title ?? ''));
    if (published !== undefined) this.#hit('published', isSameDay(published, predicted.published));
    if (lead !== undefined) this.#hit('lead', tokenF1(predicted.lead ?? '', lead) >= 0.8);
    if (authors !== undefined) {
      const right = isSameSet(predicted.authors, authors);
      this.#hit('authors', right);
      this.#hit('authorsGivenButWrong', !right && predicted.authors.length > 0);
    }
    if (pageType === undefined || predicted.isArticle === undefined) return;
    const isArticle = pageType === 'article';
    this.#hit(isArticle ? 'articlesKnown' : 'othersKnown', predicted.isArticle === isArticle);
  }

  #addBody(
    { body, with: included = [], without = [] }: ExpectedArticle,
    predicted: ScoredPrediction,
  ): void {
    for (const text of included) this.#hit('with', containsText(predicted.body, text));
    for (const text of without) this.#hit('without', !containsText(predicted.body, text));
    if (body === undefined) return;
    const { found, falsely, missed } = shingleAgreement(predicted.body, body);
    if (found + falsely > 0) this.#precision.push(found / (found + falsely));
    this.#recall.push(found / (found + missed));
  }

  #addCaptions({ captions = [] }: ExpectedArticle, predicted: ScoredPrediction): void {
    for (const { caption, credits } of captions) {
      if (caption === undefined || caption === '') continue;
      const found = predicted.captions.filter((given) => containsText(given.caption, caption));
      this.#hit('captions', found.length > 0);
      if (credits.length > 0)
        this.#hit(
          'credits',
          found.some((given) => isSameSet(given.credits, credits)),
        );
    }
  }

  #addDateline({ source, dateline }: ExpectedArticle, predicted: Dateline | undefined): void {
    if (!datelineSources.has(source)) return;
    if (dateline === undefined) {
      this.#hit('datelinesFalse', predicted !== undefined);
      return;
    }
    const { place = '', agency = '', date = '' } = predicted ?? {};
    const right =
      isSameText(place, dateline.place ?? '') &&
      isSameText(agency, dateline.agency ?? '') &&
      isSameText(date, dateline.day ?? '');
    this.#hit('datelines', predicted !== undefined && right);
  }

  #addBag(
    name: string,
    truth: readonly string[] | undefined,
    predicted: readonly string[],
    allowed: readonly string[],
  ): void {
    if (truth === undefined) return;
    const keys = (texts: readonly string[]) =>
      texts.map((text) => tokensOf(text).join(' ')).filter((text) => text !== '');
    const also = new Set(keys(allowed));
    const wanted = keys(truth);
    const given = keys(predicted).filter((text) => wanted.includes(text) || !also.has(text));
    const { found, falsely, missed } = agreement(given, wanted);
    const sum = this.#bags.get(name) ?? { found: 0, falsely: 0, missed: 0, order: 0 };
    this.#bags.set(name, {
      found: sum.found + found,
      falsely: sum.falsely + falsely,
      missed: sum.missed + missed,
      order: sum.order + commonLength(wanted, given),
    });
  }

  /** Every metric with its number of cases, `undefined` where there was none. */
  summary(): Record<string, number | undefined> {
    const mean = (values: readonly number[]) =>
      share(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
      );
    const [precision, recall] = [mean(this.#precision), mean(this.#recall)];
    const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : undefined;
    const metrics: Record<string, number | undefined> = {
      bodyF1: f1,
      bodyPrecision: precision,
      bodyRecall: recall,
      bodyCases: this.#recall.length,
    };
    for (const [field, { right, all }] of this.#hits) {
      metrics[field] = share(right, all);
      metrics[`${field}Cases`] = all;
    }
    for (const [name, { found, falsely, missed, order }] of this.#bags) {
      metrics[`${name}Recall`] = share(found, found + missed);
      metrics[`${name}Precision`] = share(found, found + falsely);
      metrics[`${name}Order`] = share(order, found + missed);
      metrics[`${name}Cases`] = found + missed;
    }
    const { articlesKnown, othersKnown } = metrics;
    if (articlesKnown !== undefined && othersKnown !== undefined) {
      metrics['isArticle'] = (articlesKnown + othersKnown) / 2;
    }
    return metrics;
  }
}
