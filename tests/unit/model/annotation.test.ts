import { describe, expect, test } from 'vitest';
import { annotationBody, annotationRow, tagName } from '../../../lib/model/annotation';
import { annotationKinds } from '../../../lib/model/annotation-kind';
import { entityRow, noteRow, sampleId, statisticRow } from '../store/sample-rows';
import { refuses } from './refuses';

const article = sampleId(1);

describe('a statistic', () => {
  refuses(annotationRow, statisticRow(2, article), [
    ['no article', { articleId: undefined }],
    ['an unknown kind', { kind: 'highlight' }],
    ['a statistic without its fields', { statistic: undefined }],
    ['an unknown origin', { origin: 'robot' }],
    ['a tag that is blank', { tags: ['  '] }],
    ['tags without end', { tags: Array(101).fill('tuyển sinh') }],
    ['no note', { note: undefined }],
    ['a note that fills a disk', { note: 'x'.repeat(20_001) }],
    ['no target', { target: {} }],
  ]);
});

describe('an entity', () => {
  refuses(annotationRow, entityRow(3, article, 'Port Alder'), [
    ['the fields of another kind', { entity: { measure: 'count' } }],
    ['the kind of another', { kind: 'statistic' }],
  ]);
});

describe('a note', () => {
  refuses(annotationRow, noteRow(4, article, 'so với 2023?'), [
    ['an id that is no UUID', { id: 'note-4' }],
  ]);
});

test('fields of another kind do not come through', () => {
  const both = { ...noteRow(4, article, ''), statistic: { measure: 'count' } };
  expect(annotationRow.parse(both)).not.toHaveProperty('statistic');
});

test('every kind has a body', () => {
  const bodies = [
    { kind: 'statistic', statistic: { measure: 'count' } },
    { kind: 'entity', entity: { type: 'place', name: 'Port Alder' } },
    { kind: 'note' },
  ];
  expect(bodies.map((body) => annotationBody.parse(body).kind)).toEqual(annotationKinds);
});

test.each([
  [' học bổng ', 'học bổng'],
  ['A', 'A'],
])('%j is the tag %j', (written, tag) => {
  expect(tagName.parse(written)).toBe(tag);
});

test.each(['', '   ', 'x'.repeat(101)])('%j is no tag', (written) => {
  expect(tagName.safeParse(written).success).toBe(false);
});
