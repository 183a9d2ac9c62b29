import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { csvColumns } from '../../../lib/export/csv-columns';
import { csvFormat } from '../../../lib/export/csv-format';
import { unguarded } from '../../../lib/export/formula-guard';
import { annotationRow } from '../../../lib/model/annotation';
import {
  articleRow,
  captureRow,
  changedRow,
  entityRow,
  goneRow,
  noteRow,
  statisticRow,
} from '../store/sample-rows';

const article = articleRow(1, { section: 'Xã hội', siteName: 'Tin', bylines: ['An', 'Bình'] });
const capture = captureRow(2, article.id, 'Mở đầu. Đã khen 1.780 cá nhân. Hết.');

function rowsOf(annotations: Parameters<typeof csvFormat.part>[0]['annotations']) {
  const file =
    csvFormat.head() +
    csvFormat.part({ article, captures: [capture], annotations }, true) +
    csvFormat.tail({ tags: [] });
  const { data, errors } = parse<Record<string, string>>(file.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { file, data };
}

test('a file begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  const { file } = rowsOf([statisticRow(3, article.id)]);
  expect(file.startsWith('\uFEFFheadline,section,site,')).toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(3);
});

test('a statistic fills its columns with plain numbers', () => {
  const statistic = { measure: 'money', value: -1.5, valueMax: 4.25, unit: 'tỷ đồng' } as const;
  const [row] = rowsOf([statisticRow(3, article.id, { statistic, tags: ['a', 'b'] })]).data;
  expect(row).toMatchObject({
    headline: article.headline,
    section: 'Xã hội',
    bylines: 'An; Bình',
    quote: '1.780 cá nhân',
    kind: 'statistic',
    measure: 'money',
    value: '-1.5',
    valueMax: '4.25',
    unit: 'tỷ đồng',
    tags: 'a; b',
    name: '',
  });
});

test('a statistic names the fields that were inferred', () => {
  const statistic = { measure: 'money', value: 5, unitCode: 'USD', assumed: ['unitCode', 'iso'] };
  const annotation = statisticRow(3, article.id);
  const inferred = annotationRow.parse({ ...annotation, statistic });
  const { data } = rowsOf([inferred, annotation]);
  expect(data.map(({ assumed }) => assumed)).toEqual(['unitCode; iso', '']);
});

test('an entity fills its columns and leaves those of statistics empty', () => {
  const [row] = rowsOf([entityRow(4, article.id, 'Hồ Thị Cẩm Đào')]).data;
  expect(row).toMatchObject({ kind: 'entity', name: 'Hồ Thị Cẩm Đào', entityType: 'person' });
  expect(row?.['value']).toBe('');
});

test('a changed statistic tells what its page says now, since when, and what was decided', () => {
  const { data } = rowsOf([changedRow(6, article.id, { decision: 'kept' })]);
  expect(data).toMatchObject([
    {
      quote: '1.780 cá nhân',
      value: '1780',
      onPage: 'changed',
      quoteNow: '1.790 cá nhân',
      valueNow: '1790',
      valueMaxNow: '',
      unitNow: 'cá nhân',
      lastSeen: '2026-05-12T08:00:00.000Z',
      noticed: '2026-05-14T08:00:00.000Z',
      decision: 'kept',
    },
  ]);
});

test('what is gone or still there says so and leaves the rest empty', () => {
  const { data } = rowsOf([goneRow(6, article.id), noteRow(7, article.id, '')]);
  expect(data).toMatchObject([
    { onPage: 'gone', quoteNow: '', lastSeen: '2026-05-12T08:00:00.000Z', decision: '' },
    { onPage: 'there', quoteNow: '', lastSeen: article.seenAt, noticed: '' },
  ]);
});

test('the link opens the page at the passage', () => {
  const [row] = rowsOf([entityRow(4, article.id, 'Sóc Trăng')]).data;
  expect(row?.['link']).toBe(`${article.url}#:~:text=S%C3%B3c%20Tr%C4%83ng`);
});

test('quotes, commas and line breaks in a note come back as they were', () => {
  const note = 'Hỏi lại: "691", hay\nlà 693?';
  const [row] = rowsOf([noteRow(5, article.id, note)]).data;
  expect(row?.['note']).toBe(note);
});

test.each(['=HYPERLINK("http://x.example")', '+1', '-1', '@x', '＝1', '\t=1', "'=1"])(
  'a note that says %j cannot run and can be had back',
  (note) => {
    const [row] = rowsOf([noteRow(5, article.id, note)]).data;
    expect(row?.['note']?.startsWith("'")).toBe(true);
    expect(unguarded(row?.['note'] ?? '')).toBe(note);
  },
);

test('an article without annotations adds no row', () => {
  expect(rowsOf([]).data).toEqual([]);
});

test('every column has a name of its own in the head', () => {
  expect(csvFormat.head().trimEnd().slice(1).split(',')).toEqual(Object.keys(csvColumns));
});
