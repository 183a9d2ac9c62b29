import { expect, test } from 'vitest';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, view } from './sample-library';

test('everything is erased, the copy included, and the views are told; settings stay', async () => {
  const { handlers, told, world, restart } = sampleLibrary();
  await handlers.editSettings({ patch: { paintMarks: false } }, view);
  const drafts = [draft(1, '1.780 cá nhân', { tags: ['gdp'] })];
  await handlers.annotate({ article: article(), drafts, action: sampleId(500) }, page);
  told.length = 0;
  expect(await handlers.eraseEverything({}, view)).toEqual({});
  expect(told).toEqual([{ name: 'libraryChanged' }, { name: 'tagsChanged' }]);
  expect(await handlers.listArticles({ limit: 5 }, view)).toMatchObject({ total: 0 });
  expect(await handlers.listTags({}, view)).toEqual({ tags: [] });
  expect((await handlers.readSettings({}, view)).settings.paintMarks).toBe(false);
  const store = restart();
  expect(await store.read((db) => db.annotations.count())).toBe(0);
  expect(world.restored).toEqual([]);
});

test('a restored database is told of until the reader knows', async () => {
  const { handlers, world } = sampleLibrary();
  expect(await handlers.readRestoration({}, view)).toEqual({ restoration: null });
  const restoration = { at: new Date(world.wall).toISOString(), rows: 3, unreadable: 0 };
  await world.area.set({ restoration });
  expect(await handlers.readRestoration({}, view)).toEqual({ restoration });
  await handlers.forgetRestoration({}, view);
  expect(await handlers.readRestoration({}, view)).toEqual({ restoration: null });
});
