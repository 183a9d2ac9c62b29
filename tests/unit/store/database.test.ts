import type { DexieOptions } from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changedTables } from '../../../lib/model/change';
import { type Database, describeDatabase } from '../../../lib/store/database';
import { recordOf } from '../../../lib/store/records';
import { articleRow, ownNameRow, statisticRow, tagRow } from './sample-rows';

let options: DexieOptions;
let db: Database;

beforeEach(() => {
  options = { indexedDB: new IDBFactory(), IDBKeyRange };
  db = describeDatabase(options);
});

afterEach(() => {
  vi.restoreAllMocks();
  db.dexie.close();
});

test('a described database is not there until it is opened', async () => {
  await expect(db.tags.count()).rejects.toThrow(/not been opened|closed/i);
  await db.dexie.open();
  expect(await db.tags.count()).toBe(0);
});

test('every table that the change log covers is there, and three that it does not', async () => {
  await db.dexie.open();
  const names = db.dexie.tables.map(({ name }) => name);
  expect(names.toSorted()).toEqual([...changedTables, 'changes', 'meta'].toSorted());
  for (const name of changedTables) expect(db[name].name).toBe(name);
});

test('a write is complete once the disk has it', async () => {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await db.dexie.open();
  await db.tags.put(recordOf.tags(tagRow(1, 'gdp')));
  expect(begun).toHaveBeenLastCalledWith(['tags'], 'readwrite', { durability: 'strict' });
});

test('two articles of one address, two tags or own names of one word, are refused', async () => {
  await db.dexie.open();
  const { canonicalUrl } = articleRow(1);
  await db.articles.put(recordOf.articles(articleRow(1)));
  const other = db.articles.put(recordOf.articles(articleRow(2, { canonicalUrl })));
  await expect(other).rejects.toThrow(/constraint/i);
  await db.tags.put(recordOf.tags(tagRow(3, 'GDP')));
  await expect(db.tags.put(recordOf.tags(tagRow(4, 'gdp')))).rejects.toThrow(/constraint/i);
  await db.ownNames.put(recordOf.ownNames(ownNameRow(5, 'Lê Văn Khoa')));
  const twin = db.ownNames.put(recordOf.ownNames(ownNameRow(6, 'lê văn khoa')));
  await expect(twin).rejects.toThrow(/constraint/i);
});

test('what indexes need is found by them', async () => {
  await db.dexie.open();
  const { id } = articleRow(1);
  await db.annotations.put(recordOf.annotations(statisticRow(2, id)));
  const found = await db.annotations.where('row.articleId').equals(id).toArray();
  expect(found.map(({ row }) => row)).toEqual([statisticRow(2, id)]);
  expect(await db.annotations.where('words').equals('nhan').count()).toBe(1);
});
