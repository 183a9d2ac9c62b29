import { describe, expect, test } from 'vitest';
import { annotationDraft, annotationPatch } from '../../../lib/model/draft';
import { sampleId, targetOf } from '../store/sample-rows';
import { refuses } from './refuses';

const good = {
  id: sampleId(1),
  mark: 'statistic',
  target: targetOf('1.780 cá nhân'),
  tags: ['khen thưởng'],
  note: '',
  origin: 'manual',
};

describe('a draft', () => {
  refuses(annotationDraft, good, [
    ['an id that the sender did not make', { id: undefined }],
    ['a mark that is none', { mark: 'highlight' }],
    ['no target', { target: undefined }],
    ['a statistic without measure', { statistic: { value: 1_780 } }],
    ['a name of no type', { entity: { name: 'Sóc Trăng' } }],
    ['an unknown origin', { origin: 'page' }],
  ]);
});

test('fields that the sender read are kept', () => {
  const full = { ...good, statistic: { measure: 'count', value: 1_780, unit: 'cá nhân' } };
  expect(annotationDraft.parse(full)).toEqual(full);
});

describe('a patch', () => {
  refuses(annotationPatch, { note: 'so với 2023?' }, [
    ['a tag that is blank', { tags: [' '] }],
    ['a mark that is none', { mark: 'highlight' }],
    ['a note that fills a disk', { note: 'x'.repeat(20_001) }],
  ]);
});

test('a patch changes what a reader may change and nothing else', () => {
  const patch = annotationPatch.parse({ id: sampleId(9), articleId: sampleId(8), note: '' });
  expect(patch).toEqual({ note: '' });
});
