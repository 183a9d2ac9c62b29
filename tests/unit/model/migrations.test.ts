import { Dexie, type DexieOptions } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { ChangedTable } from '../../../lib/model/change';
import { type Migration, migrated, migrations, rowVersion } from '../../../lib/model/migrations';
import type { Fields } from '../../../lib/model/row';
import { databaseName, describeDatabase, firstTables } from '../../../lib/store/database';
import { countNamed } from '../../../lib/store/read-named';
import { recordOf } from '../../../lib/store/records';
import { entityRow, noteRow, sampleId } from '../store/sample-rows';

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
  3: { table: 'annotations', before: { version: 2, note: 'a' }, after: { version: 3, note: 'a' } },
  4: {
    table: 'annotations',
    before: { version: 3, kind: 'statistic', statistic: { measure: 'money', value: 5 } },
    after: {
      version: 4,
      kind: 'statistic',
      statistic: { measure: 'money', value: 5, assumed: [] },
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

test('a row without a statistic stays as it is when statistics get a field', () => {
  const step = migrations.filter(({ to }) => to === 4);
  const note = { version: 3, kind: 'note', note: 'a' };
  expect(migrated('annotations', note, step)).toEqual({ ...note, version: 4 });
});

const shout: Migration = {
  to: rowVersion + 1,
  why: 'to see a migration run',
  rows: { annotations: (row) => ({ ...row, note: String(row['note']).toUpperCase() }) },
};
const sign: Migration = {
  to: rowVersion + 2,
  why: 'to see two run in order',
  rows: { annotations: (row) => ({ ...row, note: `${row['note']}!` }) },
};

test('a row takes the steps after its version, in order', () => {
  expect(migrated('annotations', { version: 1, note: 'a' }, [shout, sign])).toEqual({
    version: sign.to,
    note: 'A!',
  });
  const later = { version: shout.to, note: 'a' };
  expect(migrated('annotations', later, [shout, sign])['note']).toBe('a!');
  const tag = { version: 1, name: 'a' };
  expect(migrated('tags', tag, [shout])).toEqual({ version: shout.to, name: 'a' });
});

/** A database of the first version with one annotation. */
async function firstDatabase(options: DexieOptions, row: AnnotationRow): Promise<void> {
  const first = new Dexie(databaseName, options);
  first.version(1).stores(firstTables);
  const { named: _, ...record } = recordOf.annotations(row);
  await first.table('annotations').put(record);
  first.close();
}

test('a stored database takes them when it opens, and its indexes follow', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  await firstDatabase(options, { ...noteRow(2, sampleId(1), 'một'), version: 1 });
  const next = describeDatabase(options, [...migrations, shout, sign]);
  await next.dexie.open();
  const record = await next.annotations.get(sampleId(2));
  expect(record?.row).toMatchObject({ note: 'MỘT!', version: sign.to });
  expect(await next.annotations.where('words').equals('mot').count()).toBe(1);
});

test('a database of the first version gets the index of names and the list of own names', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  await firstDatabase(options, { ...entityRow(2, sampleId(1), 'Lê Văn Khoa'), version: 1 });
  const next = describeDatabase(options);
  await next.dexie.open();
  expect(await countNamed(next, { type: 'person', name: 'lê văn khoa' })).toBe(1);
  expect(await next.ownNames.count()).toBe(0);
});
