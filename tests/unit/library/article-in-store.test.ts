import { expect, test } from 'vitest';
import { incoming, keepArticle, keepCapture, newRow } from '../../../lib/library/article-in-store';
import { rowVersion } from '../../../lib/model/migrations';
import { sampleId } from '../store/sample-rows';
import { sampleStore } from '../store/sample-store';
import { article } from './sample-library';

function sampleWorld() {
  const { store, world } = sampleStore();
  const library = {
    store,
    newId: world.newId,
    hash: async (text: string) => text.length.toString(16).padStart(64, '0'),
    settings: { read: refuse, edit: refuse },
    restoration: { keep: refuse, read: refuse, forget: refuse },
    nameModel: refuse,
    tell: refuse,
    report: refuse,
  };
  return { store, library };
}

function refuse(): never {
  throw new Error('not asked for here');
}

/** Keep an article and its text in one action. */
async function keep({ store, library }: ReturnType<typeof sampleWorld>, page = article()) {
  const coming = await incoming(library, page);
  return store.write(library.newId(), async (writing) => {
    const row = await keepArticle(library, writing, coming);
    await keepCapture(library, writing, row.id, coming);
    return row;
  });
}

const captures = ({ store }: ReturnType<typeof sampleWorld>) =>
  store.read((db) => db.captures.toArray());

test('a new article is kept under its key, without the fragment of the day', async () => {
  const sample = sampleWorld();
  const row = await keep(sample);
  expect(row).toMatchObject({
    url: 'https://tin.example/a.html?utm_source=x',
    canonicalUrl: 'https://tin.example/a.html',
    headline: 'Tổng kết',
    language: 'vi',
  });
  expect(row.seenAt).toBe(row.capturedAt);
  expect(await captures(sample)).toHaveLength(1);
});

test('the same article by another address is the same row', async () => {
  const sample = sampleWorld();
  const first = await keep(sample);
  const again = await keep(sample, article({ url: 'https://tin.example/a.html?fbclid=y#end' }));
  expect(again).toEqual(first);
  expect(await captures(sample)).toHaveLength(1);
});

test('a moved article is known by its canonical link', async () => {
  const sample = sampleWorld();
  const first = await keep(sample);
  const { structure } = article();
  const moved = article({
    url: 'https://tin.example/2026/a-moi.html',
    structure: { ...structure, canonicalUrl: 'https://tin.example/a.html' },
  });
  expect((await keep(sample, moved)).id).toBe(first.id);
});

test('another text of it is a capture of its own, an empty one is none', async () => {
  const sample = sampleWorld();
  await keep(sample);
  await keep(sample, article({ blocks: [{ role: 'paragraph', text: 'Một câu đã sửa.' }] }));
  await keep(sample, article({ blocks: [] }));
  expect((await captures(sample)).map(({ row }) => row.blocks.length)).toEqual([2, 1]);
});

test('a new row begins with one time for both', () => {
  expect(newRow(sampleId(1), '2026-03-01T08:00:00.000Z')).toEqual({
    id: sampleId(1),
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    version: rowVersion,
  });
});
