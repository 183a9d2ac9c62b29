import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { ChangedTable } from '../../../lib/model/change';
import { type Migration, migrated, migrations, rowVersion } from '../../../lib/model/migrations';
import type { Fields } from '../../../lib/model/row';
import { describeDatabase } from '../../../lib/store/database';
import { recordOf } from '../../../lib/store/records';
import { noteRow, sampleId } from '../store/sample-rows';

/** One case a migration, by the version it leads to. */
const cases: Record<number, { table: ChangedTable; before: Fields; after: Fields }> = {
  2: {
    table: 'articles',
    before: { version: 1, headline: 'Lũ quét', capturedAt: '2026-03-01T08:00:00.000Z' },
    after: {
      version: 2,
      headline: 'Lũ quét',
      capturedAt: '2026-03-01T08:00:00.000Z',
      seenAt: '2026-03-01T08:00:00.000Z',
    },
  },
};

test('every migration has a case, and their numbers have no gap', () => {
  expect(Object.keys(cases).map(Number)).toEqual(migrations.map(({ to }) => to));
  expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 2));
  expect(rowVersion).toBe(migrations.length + 1);
});

test('every case comes out as it says', () => {
  for (const [to, { table, before, after }] of Object.entries(cases)) {
    const step = migrations.filter((one) => one.to === Number(to));
    expect(migrated(table, before, step), `migration ${to}`).toEqual(after);
  }
});

const shout: Migration = {
  to: 2,
  why: 'to see a migration run',
  rows: { annotations: (row) => ({ ...row, note: String(row['note']).toUpperCase() }) },
};
const sign: Migration = {
  to: 3,
  why: 'to see two run in order',
  rows: { annotations: (row) => ({ ...row, note: `${row['note']}!` }) },
};

test('a row takes the steps after its version, in order', () => {
  expect(migrated('annotations', { version: 1, note: 'a' }, [shout, sign])).toEqual({
    version: 3,
    note: 'A!',
  });
  expect(migrated('annotations', { version: 2, note: 'a' }, [shout, sign])['note']).toBe('a!');
  expect(migrated('tags', { version: 1, name: 'a' }, [shout])).toEqual({ version: 2, name: 'a' });
});

test('a stored database takes them when it opens, and its indexes follow', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = describeDatabase(options, []);
  await old.dexie.open();
  await old.annotations.put(
    recordOf.annotations({ ...noteRow(2, sampleId(1), 'một'), version: 1 }),
  );
  old.dexie.close();
  const next = describeDatabase(options, [shout, sign]);
  await next.dexie.open();
  const record = await next.annotations.get(sampleId(2));
  expect(record?.row).toMatchObject({ note: 'MỘT!', version: 3 });
  expect(await next.annotations.where('words').equals('mot').count()).toBe(1);
});
