import { expect, test } from 'vitest';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger, view } from './sample-library';

const [made, deleted, undone] = [sampleId(500), sampleId(501), sampleId(502)];
const ids = [sampleId(1), sampleId(2)];

async function annotated() {
  const library = sampleLibrary();
  const drafts = [
    draft(1, '1.780 cá nhân', { tags: ['thi đua'] }),
    draft(2, 'Sóc Trăng', { mark: 'place' }),
  ];
  const kept = await library.handlers.annotate({ article: article(), drafts, action: made }, page);
  library.told.length = 0;
  const list = async (query = {}) =>
    (await library.handlers.listAnnotations({ query, limit: 50 }, view)).rows;
  return { ...library, kept, list };
}

test('lists annotations with the facts of their article', async () => {
  const { handlers, kept } = await annotated();
  const query = { kind: 'entity' as const };
  expect(await handlers.listAnnotations({ query, limit: 5 }, view)).toEqual({
    rows: [
      {
        annotation: kept.annotations[1],
        headline: 'Tổng kết',
        articleUrl: kept.article.url,
        seenAt: kept.article.seenAt,
      },
    ],
    total: 1,
  });
});

test('what is deleted lies in the bin; undo brings it back, and undo again takes it', async () => {
  const { handlers, list, kept, told } = await annotated();
  expect(await handlers.deleteAnnotations({ ids, action: deleted }, page)).toEqual({ deleted: 2 });
  expect(told).toEqual([{ name: 'annotationsChanged', articleId: kept.article.id }]);
  expect(await list()).toEqual([]);
  expect(await list({ deleted: true })).toHaveLength(2);
  const back = await handlers.undo({ undone: deleted, action: undone }, page);
  expect(back).toEqual({ rows: 2, conflicts: 0 });
  expect(await list()).toHaveLength(2);
  await handlers.undo({ undone, action: sampleId(503) }, page);
  expect(await list()).toEqual([]);
});

test('deleting again answers the same and deletes nothing anew', async () => {
  const { handlers, list } = await annotated();
  await handlers.deleteAnnotations({ ids, action: deleted }, page);
  expect(await handlers.deleteAnnotations({ ids, action: deleted }, page)).toEqual({ deleted: 2 });
  await handlers.undo({ undone: deleted, action: undone }, page);
  await handlers.deleteAnnotations({ ids, action: deleted }, page);
  expect(await list()).toHaveLength(2);
});

test('what is not there is not deleted', async () => {
  const { handlers } = await annotated();
  const ask = { ids: [sampleId(1), sampleId(9)], action: deleted };
  expect(await handlers.deleteAnnotations(ask, page)).toEqual({ deleted: 1 });
});

test('undoing an annotation takes its new tag out of the vocabulary, and tells of both', async () => {
  const { handlers, told } = await annotated();
  await handlers.undo({ undone: made, action: undone }, page);
  expect(await handlers.listTags({}, view)).toEqual({ tags: [] });
  expect(told.map(({ name }) => name)).toEqual([
    'annotationsChanged',
    'tagsChanged',
    'namesChanged',
  ]);
});

test('says that an action is not known', async () => {
  const { handlers } = await annotated();
  await expect(handlers.undo({ undone: sampleId(9), action: undone }, page)).rejects.toMatchObject({
    failure: { key: 'failureNothingToUndo' },
  });
});

test('refuses a page of another site', async () => {
  const { handlers, list } = await annotated();
  await expect(
    handlers.deleteAnnotations({ ids, action: deleted }, stranger),
  ).rejects.toMatchObject({ failure: { parameters: ['deleteAnnotations'] } });
  await expect(handlers.undo({ undone: made, action: undone }, stranger)).rejects.toMatchObject({
    failure: { parameters: ['undo'] },
  });
  expect(await list()).toHaveLength(2);
});
