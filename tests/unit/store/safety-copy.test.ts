import { expect, test } from 'vitest';
import {
  copiedRows,
  copyChanged,
  copyEverything,
  copyKey,
  eraseCopy,
  forgetCopies,
  readSentinel,
  writeSentinel,
} from '../../../lib/store/safety-copy';
import { memoryArea } from './memory-area';
import { articleRow, noteRow, sampleId, tagRow } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const notes = [noteRow(2, article.id, 'a'), noteRow(3, article.id, 'b')];
const known = { database: sampleId(7), device: sampleId(8), revision: 0 };

async function kept() {
  const sample = sampleStore();
  await sample.put({ articles: [article], annotations: notes, tags: [tagRow(4, 'gdp')] });
  return sample;
}

async function allCopies(area: ReturnType<typeof memoryArea>) {
  const unreadable: string[] = [];
  const rows: unknown[] = [];
  for await (const copied of copiedRows(area, (key) => unreadable.push(key))) {
    rows.push(...copied.rows);
  }
  return { rows, unreadable };
}

test('everything that is copied comes back, table by table', async () => {
  const { store } = await kept();
  const area = memoryArea();
  await store.read((db) => copyEverything(db, area));
  const { rows, unreadable } = await allCopies(area);
  expect(rows).toEqual([article, ...notes, tagRow(4, 'gdp')]);
  expect(unreadable).toEqual([]);
});

test('what later actions wrote is copied, and the sentinel follows', async () => {
  const { store, put } = await kept();
  const area = memoryArea();
  const first = await store.read((db) => copyChanged(db, area, known));
  expect(await readSentinel(area)).toEqual(first);
  area.items.delete(copyKey('tags', sampleId(4)));
  const edited = { ...noteRow(2, article.id, 'c'), updatedAt: '2026-03-02T08:00:00.000Z' };
  await put({ annotations: [edited] });
  const second = await store.read((db) => copyChanged(db, area, first));
  expect(second.revision).toBe(first.revision + 1);
  expect(area.items.get(copyKey('annotations', sampleId(2)))).toMatchObject({ note: 'c' });
  expect(area.items.has(copyKey('tags', sampleId(4)))).toBe(false);
});

test('a copy that cannot be read is named, and does not keep the others back', async () => {
  const { store } = await kept();
  const area = memoryArea();
  await store.read((db) => copyEverything(db, area));
  area.items.set(copyKey('annotations', sampleId(2)), 'no row');
  area.items.set(copyKey('tags', sampleId(4)), { id: sampleId(4), name: ' ' });
  const { rows, unreadable } = await allCopies(area);
  expect(rows).toEqual([article, notes[1]]);
  expect(unreadable).toEqual([copyKey('annotations', sampleId(2)), copyKey('tags', sampleId(4))]);
});

test('rows that were erased leave the copy, the others stay', async () => {
  const { store } = await kept();
  const area = memoryArea();
  await store.read((db) => copyEverything(db, area));
  await forgetCopies(area, [{ table: 'annotations', id: sampleId(3) }]);
  expect((await allCopies(area)).rows).toEqual([article, notes[0], tagRow(4, 'gdp')]);
});

test('erasing the copy leaves what is not of it', async () => {
  const area = memoryArea({ settings: { paintMarks: false }, [copyKey('tags', 'x')]: {} });
  await writeSentinel(area, known);
  await eraseCopy(area);
  expect([...area.items.keys()]).toEqual(['settings']);
});

test.each([undefined, 7, {}, { ...known, revision: -1 }])(
  'a sentinel of %j is none',
  async (stored) => {
    expect(await readSentinel(memoryArea({ sentinel: stored }))).toBeUndefined();
  },
);

test('more rows than one batch come back in their order', async () => {
  const many = Array.from({ length: 450 }, (_, n) => noteRow(1_000 + n, article.id, `${n}`));
  const area = memoryArea(
    Object.fromEntries(many.map((row) => [copyKey('annotations', row.id), row])),
  );
  expect((await allCopies(area)).rows).toEqual(many);
});
