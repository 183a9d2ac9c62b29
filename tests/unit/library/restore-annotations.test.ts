import { expect, test } from 'vitest';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, view } from './sample-library';

const [made, deleted, restored] = [sampleId(500), sampleId(501), sampleId(502)];
const ids = [sampleId(1), sampleId(2)];

async function binned() {
  const library = sampleLibrary();
  const { handlers } = library;
  const drafts = [draft(1, '1.780 cá nhân', { tags: ['thi đua'] }), draft(2, 'Sóc Trăng')];
  await handlers.annotate({ article: article(), drafts, action: made }, page);
  await handlers.deleteAnnotations({ ids, action: deleted }, page);
  const list = async () => (await handlers.listAnnotations({ query: {}, limit: 50 }, view)).rows;
  return { ...library, list };
}

test('takes out of the bin what lies in it, and nothing twice', async () => {
  const { handlers, list } = await binned();
  const ask = { ids: [sampleId(1), sampleId(9)], action: restored };
  expect(await handlers.restoreAnnotations(ask, view)).toEqual({ restored: 1 });
  expect(await handlers.restoreAnnotations(ask, view)).toEqual({ restored: 1 });
  expect((await list()).map(({ annotation }) => annotation.id)).toEqual([sampleId(1)]);
  expect((await list()).map(({ annotation }) => 'deletedAt' in annotation)).toEqual([false]);
});

test('what is not in the bin is left as it is', async () => {
  const { handlers } = await binned();
  await handlers.restoreAnnotations({ ids, action: restored }, view);
  const again = { ids, action: sampleId(503) };
  expect(await handlers.restoreAnnotations(again, view)).toEqual({ restored: 0 });
});

test('brings words back that left the vocabulary meanwhile, and can be undone', async () => {
  const { handlers, list } = await binned();
  await handlers.undo({ undone: made, action: sampleId(504) }, view);
  await handlers.restoreAnnotations({ ids, action: restored }, view);
  const { tags } = await handlers.listTags({}, view);
  expect(tags.map(({ tag, uses }) => [tag.name, uses])).toEqual([['thi đua', 1]]);
  await handlers.undo({ undone: restored, action: sampleId(505) }, view);
  expect(await list()).toEqual([]);
});
