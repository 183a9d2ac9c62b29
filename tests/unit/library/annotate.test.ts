import { expect, test } from 'vitest';
import { listTags } from '../../../lib/store/read-tags';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger } from './sample-library';

const action = sampleId(500);
const ask = (drafts = [draft(1, '1.780 cá nhân')]) => ({ article: article(), drafts, action });

test('keeps the article under its key, its text, and the draft completed from the text', async () => {
  const { handlers, store, told } = sampleLibrary();
  const { article: row, annotations } = await handlers.annotate(ask(), page);
  expect(row).toMatchObject({
    url: 'https://tin.example/a.html?utm_source=x',
    canonicalUrl: 'https://tin.example/a.html',
    headline: 'Tổng kết',
  });
  expect(annotations).toMatchObject([
    {
      id: sampleId(1),
      articleId: row.id,
      kind: 'statistic',
      statistic: { measure: 'count', value: 1780, unit: 'cá nhân' },
    },
  ]);
  const captures = await store.read((db) => db.captures.toArray());
  expect(captures.map((one) => one.row.blocks)).toEqual([article().blocks]);
  expect(told).toEqual([{ name: 'annotationsChanged', articleId: row.id }]);
});

test('the same ask again gives the same rows and writes nothing', async () => {
  const { handlers, store } = sampleLibrary();
  const first = await handlers.annotate(ask(), page);
  expect(await handlers.annotate(ask(), page)).toEqual(first);
  expect(await store.read((db) => db.annotations.count())).toBe(1);
  expect((await store.read((db) => db.meta.get('state')))?.revision).toBe(1);
});

test('the same article under another address is the same article', async () => {
  const { handlers } = sampleLibrary();
  const first = await handlers.annotate(ask(), page);
  const amp = article({
    url: 'https://amp.tin.example/amp/a.html',
    structure: { bylines: [], captions: [], canonicalUrl: 'https://tin.example/a.html' },
  });
  const from = { ...page, origin: 'https://amp.tin.example' };
  const again = { article: amp, drafts: [draft(2, 'Sóc Trăng')], action };
  expect((await handlers.annotate(again, from)).article).toEqual(first.article);
});

test('a name is of the type it was marked as, named by its quote', async () => {
  const { handlers } = sampleLibrary();
  const drafts = [draft(1, 'Sóc Trăng', { mark: 'place' }), draft(2, 'tham gia', { mark: 'note' })];
  const { annotations } = await handlers.annotate(ask(drafts), page);
  expect(annotations).toMatchObject([
    { kind: 'entity', entity: { type: 'place', name: 'Sóc Trăng' } },
    { kind: 'note' },
  ]);
});

test('what the reader says stands against what the text says', async () => {
  const { handlers } = sampleLibrary();
  const drafts = [draft(1, '1.780 cá nhân', { statistic: { measure: 'other', value: 2 } })];
  const { annotations } = await handlers.annotate(ask(drafts), page);
  expect(annotations).toMatchObject([{ statistic: { measure: 'other', value: 2 } }]);
});

test('tags join the vocabulary once, and are spelled as it spells them', async () => {
  const { handlers, store } = sampleLibrary();
  const drafts = [
    draft(1, '1.780 cá nhân', { tags: ['Thi đua', 'THI ĐUA'] }),
    draft(2, 'Sóc Trăng', { mark: 'place', tags: ['thi đua'] }),
  ];
  const { annotations } = await handlers.annotate(ask(drafts), page);
  expect(annotations.map(({ tags }) => tags)).toEqual([['Thi đua'], ['Thi đua']]);
  expect(await store.read(listTags)).toMatchObject([{ tag: { name: 'Thi đua' }, uses: 2 }]);
});

test('a text that was captured before is not captured again', async () => {
  const { handlers, store } = sampleLibrary();
  await handlers.annotate(ask(), page);
  await handlers.annotate(ask([draft(2, 'Sóc Trăng')]), page);
  const changed = article({ blocks: [{ role: 'paragraph', text: 'Khác.' }] });
  await handlers.annotate({ article: changed, drafts: [draft(3, 'Sóc Trăng')], action }, page);
  expect(await store.read((db) => db.captures.count())).toBe(2);
});

test('refuses a page of another site, and rows of another article', async () => {
  const { handlers, store } = sampleLibrary();
  await expect(handlers.annotate(ask(), stranger)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk', parameters: ['annotate'] },
  });
  await handlers.annotate(ask(), page);
  const other = { ...ask(), article: article({ url: 'https://tin.example/b.html' }) };
  await expect(handlers.annotate(other, page)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk' },
  });
  expect(await store.read((db) => db.articles.count())).toBe(1);
});
