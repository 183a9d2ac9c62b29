import { expect, test } from 'vitest';
import type { AnnotationPatch } from '../../../lib/model/draft';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger } from './sample-library';

const [id, action] = [sampleId(1), sampleId(501)];

async function annotated(mark: 'statistic' | 'person' | 'note' = 'statistic') {
  const library = sampleLibrary();
  const drafts = [draft(1, '1.780 cá nhân', { mark, tags: ['cũ'], note: 'ghi' })];
  await library.handlers.annotate({ article: article(), drafts, action: sampleId(500) }, page);
  library.world.wall += 60_000;
  return library;
}

const entity = { type: 'person' as const, name: '1.780 cá nhân' };
const edits: [
  title: string,
  mark: 'statistic' | 'person' | 'note',
  patch: AnnotationPatch,
  row: object,
][] = [
  [
    'a note, and nothing else',
    'statistic',
    { note: 'mới' },
    { note: 'mới', tags: ['cũ'], kind: 'statistic', statistic: { value: 1780 } },
  ],
  ['tags, which join the vocabulary', 'statistic', { tags: ['mới', 'MỚI'] }, { tags: ['mới'] }],
  [
    'fields of a statistic as a whole',
    'statistic',
    { statistic: { measure: 'percent', value: 5 } },
    { statistic: { measure: 'percent', value: 5 } },
  ],
  [
    'a name to a statistic, which is read from the text',
    'person',
    { mark: 'statistic' },
    { kind: 'statistic', statistic: { measure: 'count', value: 1780, unit: 'cá nhân' } },
  ],
  [
    'a statistic to a name',
    'statistic',
    { mark: 'organisation' },
    { kind: 'entity', entity: { ...entity, type: 'organisation' } },
  ],
  [
    'the type of a name, which keeps its name',
    'person',
    { mark: 'place' },
    { entity: { ...entity, type: 'place' } },
  ],
  [
    'a note to a name that says its type',
    'note',
    { entity: { type: 'programme', name: 'Cuộc vận động' } },
    { kind: 'entity', entity: { type: 'programme', name: 'Cuộc vận động' } },
  ],
  ['a name to a note', 'person', { mark: 'note' }, { kind: 'note' }],
];

test.each(edits)('changes %s', async (_title, mark, patch, row) => {
  const { handlers, store } = await annotated(mark);
  const { annotation } = await handlers.editAnnotation({ id, patch, action }, page);
  expect(annotation).toMatchObject({ ...row, id, updatedAt: '2026-03-02T08:01:00.000Z' });
  expect((await store.read((db) => db.annotations.get(id)))?.row).toEqual(annotation);
  if (annotation.kind !== 'statistic') expect(annotation).not.toHaveProperty('statistic');
  if (annotation.kind !== 'entity') expect(annotation).not.toHaveProperty('entity');
});

test('the same edit again does not undo what came after it', async () => {
  const { handlers } = await annotated();
  await handlers.editAnnotation({ id, patch: { note: 'một' }, action }, page);
  await handlers.editAnnotation({ id, patch: { note: 'hai' }, action: sampleId(502) }, page);
  const { annotation } = await handlers.editAnnotation(
    { id, patch: { note: 'một' }, action },
    page,
  );
  expect(annotation.note).toBe('hai');
});

test('says that an annotation is not there, or lies in the bin', async () => {
  const { handlers } = await annotated();
  const edit = { id, patch: { note: 'x' }, action };
  await expect(handlers.editAnnotation({ ...edit, id: sampleId(9) }, page)).rejects.toMatchObject({
    failure: { key: 'failureNotFound' },
  });
  await handlers.deleteAnnotations({ ids: [id], action: sampleId(502) }, page);
  await expect(handlers.editAnnotation(edit, page)).rejects.toMatchObject({
    failure: { key: 'failureNotFound' },
  });
});

test('refuses a page of another site', async () => {
  const { handlers } = await annotated();
  await expect(
    handlers.editAnnotation({ id, patch: { note: 'x' }, action }, stranger),
  ).rejects.toMatchObject({ failure: { key: 'failureForbiddenAsk' } });
});
