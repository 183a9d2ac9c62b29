import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFile } from '../../../lib/export/export-file';
import { exportFormats } from '../../../lib/export/export-formats';
import { jsonFormat } from '../../../lib/export/json-format';
import { parseJsonExport } from '../../../lib/export/parse-json-export';
import type { ExportFormatName } from '../../../lib/model/export-format-name';
import { rowVersion } from '../../../lib/model/migrations';
import {
  articleRow,
  captureRow,
  changedRow,
  dismissalRow,
  entityRow,
  goneRow,
  noteRow,
  sampleId,
  statisticRow,
  targetOf,
} from '../store/sample-rows';

type Content = ReturnType<typeof parseJsonExport>;

function written({ articles, tags }: Pick<Content, 'articles' | 'tags'>): string {
  const parts = articles.map((piece, index) => jsonFormat.part(piece, index === 0));
  return [jsonFormat.head(), ...parts, jsonFormat.tail({ tags })].join('');
}

const tag = {
  id: sampleId(90),
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  version: rowVersion,
  name: 'thi đua',
  colour: 'green',
} as const;

/** Libraries with any text that a reader or a page can write. */
const libraries = fc
  .array(
    fc.record({
      headline: fc.string({ unit: 'binary' }),
      note: fc.string({ unit: 'binary', maxLength: 200 }),
      quote: fc.string({ minLength: 1 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
    { maxLength: 4 },
  )
  .map((items) => ({
    tags: [tag],
    articles: items.map(({ headline, note, quote, value }, index) => {
      const article = articleRow(index * 10, { headline });
      const statistic = { measure: 'count' as const, value: value === 0 ? 0 : value };
      return {
        article,
        captures: [captureRow(index * 10 + 1, article.id, headline)],
        annotations: [
          noteRow(index * 10 + 2, article.id, note),
          entityRow(index * 10 + 3, article.id, quote),
          statisticRow(index * 10 + 4, article.id, { statistic }),
          changedRow(index * 10 + 5, article.id, { statistic, target: targetOf(quote) }),
          goneRow(index * 10 + 6, article.id),
        ],
      };
    }),
  }));

/** How each format is shown to come back; the table must name every format. */
const roundTrips: Record<ExportFormatName, 'json-format.test' | 'csv-format.test'> = {
  json: 'json-format.test',
  csv: 'csv-format.test',
};

test('every format has a round trip', () => {
  expect(Object.keys(roundTrips)).toEqual(Object.keys(exportFormats));
});

test('what is exported is read back as it was, and exported again as the same text', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      const file = written(library);
      const content = parseJsonExport(file);
      expect(content.articles).toEqual(library.articles);
      expect(written(content)).toBe(file);
    }),
    { numRuns: 60 },
  );
});

test('dismissals come in as many parts as there are, the first of them maybe empty', () => {
  const rows = [1, 2, 3].map((number) => dismissalRow(number, 'https://tin.example/a'));
  for (const parts of [
    [rows.slice(0, 2), rows.slice(2)],
    [[], rows.slice(0, 0)],
    [rows, []],
  ]) {
    const told = parts.map((part, index) => jsonFormat.dismissed?.(part, index === 0));
    const file = [jsonFormat.head(), ...told, jsonFormat.tail({ tags: [] })].join('');
    expect(parseJsonExport(file).dismissals).toEqual(parts.flat());
  }
});

test('an empty library is a valid file', () => {
  expect(exportFile.parse(JSON.parse(written({ articles: [], tags: [] })))).toEqual({
    format: 'presslight',
    version: 1,
    articles: [],
    tags: [],
  });
});
