import type { AnnotationRow } from '../model/annotation';
import type { ChangedDrift } from '../model/drift';
import type { Entity } from '../model/entity';
import { isChanged, lastSeenOf, pageStateOf } from '../model/page-state';
import type { Statistic } from '../model/statistic';
import type { ExportPiece } from './export-format';
import { passageLink } from './passage-link';
import { sentenceOfQuote } from './sentence-of-quote';

/** A row of the file: an annotation with the piece it belongs to. */
interface CsvRow extends ExportPiece {
  annotation: AnnotationRow;
}

export type CsvCell = string | number | undefined;

/** Several values in one cell. */
const listed = (values: readonly string[] | undefined) => values?.join('; ');

const fact =
  <Name extends Exclude<keyof Statistic, 'assumed'>>(name: Name) =>
  ({ annotation }: CsvRow) =>
    annotation.kind === 'statistic' ? annotation.statistic[name] : undefined;

const naming =
  <Name extends keyof Entity>(name: Name) =>
  ({ annotation }: CsvRow) =>
    annotation.kind === 'entity' ? annotation.entity[name] : undefined;

const now =
  (cell: (drift: ChangedDrift) => CsvCell) =>
  ({ annotation }: CsvRow) =>
    isChanged(annotation) ? cell(annotation.drift) : undefined;

const detail =
  (name: keyof NonNullable<Entity['details']>) =>
  ({ annotation }: CsvRow) =>
    annotation.kind === 'entity' ? annotation.entity.details?.[name] : undefined;

/**
 * The columns of the CSV form in their order: where it was, what was marked, what it says, and what
 * the page says now.
 */
export const csvColumns: Record<string, (row: CsvRow) => CsvCell> = {
  headline: ({ article }) => article.headline,
  section: ({ article }) => article.section,
  site: ({ article }) => article.siteName,
  url: ({ article }) => article.url,
  canonicalUrl: ({ article }) => article.canonicalUrl,
  published: ({ article }) => article.published,
  bylines: ({ article }) => listed(article.bylines),
  place: ({ article }) => article.place,
  language: ({ article }) => article.language,
  role: ({ annotation }) => annotation.target.role,
  quote: ({ annotation }) => annotation.target.selectors.quote.exact,
  sentence: ({ annotation, captures }) => sentenceOfQuote(annotation, captures),
  kind: ({ annotation }) => annotation.kind,
  measure: fact('measure'),
  value: fact('value'),
  valueMax: fact('valueMax'),
  unit: fact('unit'),
  unitCode: fact('unitCode'),
  counted: fact('counted'),
  qualifier: fact('qualifier'),
  change: fact('change'),
  from: fact('from'),
  to: fact('to'),
  date: fact('iso'),
  period: fact('period'),
  attribution: fact('attribution'),
  assumed: ({ annotation }) =>
    annotation.kind === 'statistic' ? listed(annotation.statistic.assumed) : undefined,
  entityType: naming('type'),
  name: naming('name'),
  entityRole: naming('role'),
  aliases: ({ annotation }) =>
    annotation.kind === 'entity' ? listed(annotation.entity.aliases) : undefined,
  nameHead: detail('head'),
  placeLevel: detail('level'),
  placeWithin: detail('within'),
  placeNow: detail('now'),
  documentNumber: detail('number'),
  documentBody: detail('body'),
  tags: ({ annotation }) => listed(annotation.tags),
  note: ({ annotation }) => annotation.note,
  onPage: ({ annotation }) => pageStateOf(annotation),
  quoteNow: now(({ target }) => target.selectors.quote.exact),
  valueNow: now(({ statistic }) => statistic?.value),
  valueMaxNow: now(({ statistic }) => statistic?.valueMax),
  unitNow: now(({ statistic }) => statistic?.unit),
  lastSeen: ({ annotation, article }) => lastSeenOf(annotation, article),
  noticed: ({ annotation }) => annotation.drift?.noticed,
  decision: now(({ decision }) => decision),
  link: ({ article, annotation }) => passageLink(article.url, annotation.target.selectors.quote),
  captured: ({ article }) => article.capturedAt,
  created: ({ annotation }) => annotation.createdAt,
  updated: ({ annotation }) => annotation.updatedAt,
  articleId: ({ article }) => article.id,
  id: ({ annotation }) => annotation.id,
};
