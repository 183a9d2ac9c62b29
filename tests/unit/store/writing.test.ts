import { expect, test } from 'vitest';
import { compareClocks } from '../../../lib/store/hybrid-clock';
import { annotationsById, annotationsOf } from '../../../lib/store/read-annotations';
import { articlesById } from '../../../lib/store/read-articles';
import { articleRow, noteRow, sampleId, statisticRow } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);

test('a row and its change are committed together, grouped by action', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article], annotations: [noteRow(2, article.id, 'a')] }, sampleId(50));
  const changes = await store.read((db) =>
    db.changes.where('action').equals(sampleId(50)).toArray(),
  );
  expect(changes.map(({ table, row }) => [table, row])).toEqual([
    ['articles', article.id],
    ['annotations', sampleId(2)],
  ]);
  expect(changes.map(({ at }) => at.counter)).toEqual([2, 3]);
  expect(changes[1]?.fields).toContainEqual({ field: 'note', after: 'a' });
});

test('a write that fails leaves nothing behind', async () => {
  const { store } = sampleStore();
  const failed = store.write(sampleId(50), async ({ put }) => {
    await put('articles', [article]);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await store.read((db) => articlesById(db, [article.id]))).toEqual(new Map());
  expect(await store.read((db) => db.changes.count())).toBe(0);
});

test('what says nothing new is not written', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article] });
  const again = { ...article, updatedAt: '2026-03-09T08:00:00.000Z' };
  const written = await store.write(sampleId(51), ({ put }) => put('articles', [again]));
  expect(written).toBe(0);
  expect((await store.read((db) => articlesById(db, [article.id]))).get(article.id)).toEqual(
    article,
  );
});

test('an action that is repeated is told which rows it wrote', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [article] }, sampleId(50));
  const done = await store.write(sampleId(50), async (writing) => writing.done);
  expect([...done]).toEqual([article.id]);
});

test('an article keeps count of its annotations outside the bin', async () => {
  const { store, put } = sampleStore();
  const [one, two] = [noteRow(2, article.id, 'a'), statisticRow(3, article.id)];
  await put({ articles: [article], annotations: [one, two] });
  await put({ annotations: [{ ...two, deletedAt: '2026-03-03T08:00:00.000Z' }] });
  await put({ articles: [{ ...article, headline: 'Khác' }] });
  const record = await store.read((db) => db.articles.get(article.id));
  expect(record).toMatchObject({ annotations: 1, order: [one.createdAt, article.id] });
  await put({ annotations: [{ ...one, deletedAt: '2026-03-03T08:00:00.000Z' }] });
  const empty = await store.read((db) => db.articles.get(article.id));
  expect(empty?.annotations).toBe(0);
  expect(empty).not.toHaveProperty('order');
});

test('fields that are set to undefined are not stored', async () => {
  const { store, put } = sampleStore();
  await put({ annotations: [statisticRow(2, article.id, { deletedAt: undefined })] });
  const [row] = await store.read((db) => annotationsById(db, [sampleId(2)]));
  expect(row).not.toHaveProperty('deletedAt');
});

test('two actions at once both count', async () => {
  const { store, put } = sampleStore();
  await Promise.all([2, 3, 4].map((id) => put({ annotations: [noteRow(id, article.id, 'a')] })));
  expect(await store.read((db) => annotationsOf(db, article.id))).toHaveLength(3);
  expect((await store.read((db) => db.meta.get('state')))?.revision).toBe(3);
});

const hour = 3_600_000;

test('once the clock that stood ahead is put right, actions are dated right, in their order', async () => {
  const { store, put, world } = sampleStore();
  const dated: string[] = [];
  for (const [index, move] of [0, 8760 * hour, -8760 * hour, hour].entries()) {
    world.wall += move;
    await put({ annotations: [noteRow(2, article.id, `note ${index}`)] });
    dated.push(await store.write(world.newId(), async ({ now }) => now));
  }
  expect(dated).toEqual([
    '2026-03-02T08:00:00.000Z',
    '2027-03-02T08:00:00.000Z',
    '2026-03-02T08:00:00.000Z',
    '2026-03-02T09:00:00.000Z',
  ]);
  const changes = await store.read((db) => db.changes.toArray());
  changes.sort((a, b) => compareClocks(a.at, b.at));
  const notes = changes.flatMap(({ fields }) => fields.filter(({ field }) => field === 'note'));
  expect(notes.map(({ after }) => after)).toEqual(['note 0', 'note 1', 'note 2', 'note 3']);
});

test('what is put right within a minute does not turn the order of rows round', async () => {
  const { store, world } = sampleStore();
  const now = () => store.write(world.newId(), async (writing) => writing.now);
  const write = () => store.write(world.newId(), ({ put }) => put('articles', [article]));
  await write();
  const before = await now();
  world.wall -= 2_000;
  expect(await now()).toBe(before);
});

test('a row is later than the one it replaces, whatever their times say', async () => {
  const { store, put } = sampleStore();
  const ahead = { ...noteRow(2, article.id, 'a'), updatedAt: '2099-01-01T00:00:00.000Z' };
  await put({ annotations: [ahead] });
  await put({ annotations: [noteRow(2, article.id, 'b')] });
  const [row] = await store.read((db) => annotationsById(db, [sampleId(2)]));
  expect(row).toMatchObject({ note: 'b', updatedAt: '2099-01-01T00:00:00.001Z' });
});
