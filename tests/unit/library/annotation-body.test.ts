import { expect, test } from 'vitest';
import { annotationBody, editedBody, type ReadFrom } from '../../../lib/library/annotation-body';
import { entityRow, sampleId, targetOf } from '../store/sample-rows';

const from: ReadFrom = {
  structure: { bylines: [], captions: [], language: 'vi' },
  blocks: [{ role: 'paragraph', text: 'Có 1.780 cá nhân.' }],
};

test('a statistic is read in its sentence', () => {
  const body = annotationBody({ mark: 'statistic' }, targetOf('1.780', 3), from);
  expect(body).toMatchObject({
    statistic: { value: 1780, unit: 'cá nhân', context: 'Có 1.780 cá nhân.' },
  });
});

test('a statistic that the text does not have at its place is read from the quote alone', () => {
  const body = annotationBody({ mark: 'statistic' }, targetOf('25 km', 3), from);
  expect(body).toMatchObject({ statistic: { measure: 'length', value: 25, context: '25 km' } });
});

test('a name over several lines is one line, and no longer than a name can be', () => {
  const long = annotationBody({ mark: 'other' }, targetOf(`A\n  b${'c'.repeat(2_000)}`), from);
  expect(long).toMatchObject({ kind: 'entity', entity: { type: 'other' } });
  expect(long.kind === 'entity' && long.entity.name).toMatch(/^A bc{297}$/);
});

test('of a passage that is no name nothing is looked for in its words', () => {
  const passage = 'Lê Văn Khoa nói '.repeat(1_200).trim();
  const text: ReadFrom = { ...from, blocks: [{ role: 'paragraph', text: passage }] };
  const began = performance.now();
  const body = annotationBody({ mark: 'person' }, targetOf(passage), text);
  expect(body).toEqual({
    kind: 'entity',
    entity: { type: 'person', name: passage.slice(0, 300) },
  });
  // Looking for the forms of such a name took minutes, and nothing else was answered meanwhile.
  expect(performance.now() - began).toBeLessThan(1_000);
});

const news: ReadFrom = {
  structure: { bylines: [], captions: [], language: 'vi' },
  blocks: [
    { role: 'paragraph', text: 'Ông Lê Văn Khoa, Giám đốc Sở Y tế tỉnh Hà Nam, nói vậy.' },
    { role: 'paragraph', text: 'Theo ông Khoa, dịch đã lui.' },
  ],
};

test('a name is read where it stands: without address, with the office and its other forms', () => {
  const body = annotationBody({ mark: 'person' }, targetOf('Ông Lê Văn Khoa', 0), news);
  expect(body).toMatchObject({
    entity: {
      type: 'person',
      name: 'Lê Văn Khoa',
      role: 'Giám đốc Sở Y tế tỉnh Hà Nam',
      aliases: ['Khoa'],
    },
  });
});

test('a name of several blocks is taken as it is', () => {
  const quote = 'nói vậy.\nTheo ông Khoa';
  const start = news.blocks[0]?.text.indexOf('nói') ?? 0;
  expect(annotationBody({ mark: 'other' }, targetOf(quote, start), news)).toEqual({
    kind: 'entity',
    entity: { type: 'other', name: 'nói vậy. Theo ông Khoa' },
  });
});

test('what a name says by itself follows an edit of its type or text', () => {
  const row = entityRow(1, sampleId(2), 'Tỉnh Hà Nam');
  expect(editedBody(row, { mark: 'place' }, news)).toMatchObject({
    entity: { type: 'place', details: { level: 'province', now: 'Ninh Bình' } },
  });
  const entity = { type: 'organisation', name: 'Sở Y tế Hà Nam', details: { level: 'x' } } as const;
  expect(editedBody(row, { entity }, news)).toMatchObject({ entity: { details: { head: 'Sở' } } });
});
