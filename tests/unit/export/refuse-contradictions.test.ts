import { expect, test } from 'vitest';
import type { ExportFile } from '../../../lib/export/export-file';
import { refuseContradictions } from '../../../lib/export/refuse-contradictions';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  sampleId,
  tagRow,
} from '../store/sample-rows';

const [one, two] = [articleRow(1), articleRow(2)];
type Piece = ExportFile['articles'][number];
const piece = (article: typeof one, parts: Partial<Piece> = {}): Piece => ({
  article,
  captures: [],
  annotations: [],
  ...parts,
});
const note = (number: number) => noteRow(number, one.id, '');

const cases: [
  title: string,
  file: Omit<ExportFile, 'format' | 'version'>,
  key: string,
  parameters: string[],
][] = [
  [
    'an article that occurs twice',
    { articles: [piece(one), piece({ ...two, id: one.id })], tags: [] },
    'failureFileDouble',
    ['articles[1].article.id', one.id],
  ],
  [
    'two articles of one address',
    { articles: [piece(one), piece({ ...two, canonicalUrl: one.canonicalUrl })], tags: [] },
    'failureFileDouble',
    ['articles[1].article.canonicalUrl', one.canonicalUrl],
  ],
  [
    'an annotation that occurs twice',
    { articles: [piece(one, { annotations: [note(3), note(4), note(3)] })], tags: [] },
    'failureFileDouble',
    ['articles[0].annotations[2].id', sampleId(3)],
  ],
  [
    'an annotation of another article',
    { articles: [piece(one), piece(two, { annotations: [note(3)] })], tags: [] },
    'failureFileUnknownArticle',
    ['articles[1].annotations[0].articleId'],
  ],
  [
    'a capture of another article',
    { articles: [piece(two, { captures: [captureRow(3, one.id)] })], tags: [] },
    'failureFileUnknownArticle',
    ['articles[0].captures[0].articleId'],
  ],
  [
    'two tags of one name',
    { articles: [], tags: [tagRow(1, 'Bão'), tagRow(2, 'bão')] },
    'failureFileDouble',
    ['tags[1].name', 'bão'],
  ],
  [
    'a dismissal under the id of a tag',
    { articles: [], tags: [tagRow(1, 'Bão')], dismissals: [dismissalRow(1, one.canonicalUrl)] },
    'failureFileDouble',
    ['dismissals[0].id', sampleId(1)],
  ],
  [
    'a name that the own list has twice',
    { articles: [], tags: [], ownNames: [ownNameRow(1, 'Lê Hòa'), ownNameRow(2, 'Lê Hoà')] },
    'failureFileDouble',
    ['ownNames[1].name', 'person lê hòa'],
  ],
];

test.each(cases)('refuses %s', (_title, parts, key, parameters) => {
  const file: ExportFile = { format: 'presslight', version: 1, ...parts };
  expect(() => refuseContradictions(file)).toThrow([key, ...parameters].join(': '));
});

test('takes a file whose rows agree', () => {
  const articles = [
    piece(one, { captures: [captureRow(5, one.id)], annotations: [note(3), note(4)] }),
    piece(two),
  ];
  const tags = [tagRow(6, 'bão'), tagRow(7, 'bảo')];
  expect(() =>
    refuseContradictions({ format: 'presslight', version: 1, articles, tags }),
  ).not.toThrow();
});
