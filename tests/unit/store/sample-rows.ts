import type { AnnotationRow, StatisticRow } from '../../../lib/model/annotation';
import type { ArticleRow, CaptureRow } from '../../../lib/model/article';
import type { DismissalRow } from '../../../lib/model/dismissal';
import type { ChangedDrift } from '../../../lib/model/drift';
import { rowVersion } from '../../../lib/model/migrations';
import type { OwnNameRow } from '../../../lib/model/own-name';
import type { TagRow } from '../../../lib/model/tag';

/** A UUIDv7 that is the same for the same number. */
export function sampleId(number: number): string {
  return `019bfa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const time = '2026-03-01T08:00:00.000Z';
const row = (number: number) => ({
  id: sampleId(number),
  createdAt: time,
  updatedAt: time,
  version: rowVersion,
});

export function articleRow(number: number, fields: Partial<ArticleRow> = {}): ArticleRow {
  const url = `https://tin.example/bai-${number}.html`;
  return {
    ...row(number),
    url,
    canonicalUrl: url,
    headline: `Tai nạn giao thông giảm lần thứ ${number}`,
    bylines: [],
    captions: [],
    capturedAt: time,
    seenAt: time,
    ...fields,
  };
}

export function captureRow(number: number, articleId: string, text = 'Một câu.'): CaptureRow {
  return {
    ...row(number),
    articleId,
    takenAt: time,
    textHash: String(number).padStart(64, '0'),
    blocks: [{ role: 'paragraph', text }],
  };
}

export function targetOf(exact: string, start = 0): AnnotationRow['target'] {
  return {
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
  };
}

const kept = (number: number, articleId: string, quote: string) => ({
  ...row(number),
  articleId,
  target: targetOf(quote, number),
  tags: [],
  note: '',
  origin: 'manual' as const,
});

export function statisticRow(
  number: number,
  articleId: string,
  fields: Partial<StatisticRow> = {},
): AnnotationRow {
  return {
    ...kept(number, articleId, '1.780 cá nhân'),
    kind: 'statistic',
    statistic: { measure: 'count', value: 1780, unit: 'cá nhân' },
    ...fields,
  };
}

export function entityRow(number: number, articleId: string, name: string): AnnotationRow {
  return { ...kept(number, articleId, name), kind: 'entity', entity: { type: 'person', name } };
}

export function noteRow(number: number, articleId: string, note: string): AnnotationRow {
  return { ...kept(number, articleId, 'đáng chú ý'), kind: 'note', note };
}

export function tagRow(number: number, name: string): TagRow {
  return { ...row(number), name, colour: 'blue' };
}

const seen = { lastSeen: '2026-05-12T08:00:00.000Z', noticed: '2026-05-14T08:00:00.000Z' };

/** A statistic whose page says 1.790 now. */
export function changedRow(
  number: number,
  articleId: string,
  drift: Partial<ChangedDrift> = {},
): AnnotationRow {
  const now: ChangedDrift = {
    ...seen,
    state: 'changed',
    target: targetOf('1.790 cá nhân', number),
    statistic: { measure: 'count', value: 1790, unit: 'cá nhân' },
    ...drift,
  };
  return { ...statisticRow(number, articleId), drift: now };
}

/** A statistic that its page has lost. */
export function goneRow(number: number, articleId: string): AnnotationRow {
  return { ...statisticRow(number, articleId), drift: { ...seen, state: 'gone' } };
}

export function ownNameRow(number: number, name: string, fields: Partial<OwnNameRow> = {}) {
  const own: OwnNameRow = { ...row(number), name, type: 'person', aliases: [], isDismissed: false };
  return { ...own, ...fields };
}

export function dismissalRow(
  number: number,
  articleKey: string,
  fields: Partial<DismissalRow> = {},
): DismissalRow {
  return {
    ...row(number),
    articleKey,
    suggestion: `statistic\u241f${number}%\u241f\u241f`,
    ...fields,
  };
}
