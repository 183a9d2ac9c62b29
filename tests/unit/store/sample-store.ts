import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ChangedTable } from '../../../lib/model/change';
import { describeDatabase } from '../../../lib/store/database';
import type { Restored } from '../../../lib/store/open-database';
import type { RowOf } from '../../../lib/store/records';
import { createStore, type Store } from '../../../lib/store/store';
import { memoryArea } from './memory-area';
import { sampleId } from './sample-rows';

/** Rows of several tables. */
export type SampleRows = { [Name in ChangedTable]?: RowOf[Name][] };

/** A store on a database and a safety copy in memory, with a clock and ids that tests can read. */
export function sampleStore() {
  let ids = 900_000;
  const world = {
    indexedDB: new IDBFactory(),
    area: memoryArea(),
    wall: Date.parse('2026-03-02T08:00:00.000Z'),
    free: 1_000_000_000,
    reported: [] as unknown[],
    restored: [] as Restored[],
    newId: () => sampleId(++ids),
  };
  const start = (): Store =>
    createStore({
      area: world.area,
      now: () => world.wall,
      newId: world.newId,
      freeBytes: async () => world.free,
      report: (error) => world.reported.push(error),
      onRestored: (restored) => world.restored.push(restored),
      describe: () => describeDatabase({ indexedDB: world.indexedDB, IDBKeyRange }),
    });
  const store = start();
  return {
    world,
    store,
    /** The same disk after the background died and came back. */
    restart: () => {
      store.close();
      return start();
    },
    put: (rows: SampleRows, action = world.newId()) => putRows(store, action, rows),
  };
}

/** Write rows in one action, articles before what speaks of them. */
export function putRows(store: Store, action: string, rows: SampleRows): Promise<void> {
  return store.write(action, async ({ put }) => {
    await put('articles', rows.articles ?? []);
    await put('captures', rows.captures ?? []);
    await put('annotations', rows.annotations ?? []);
    await put('tags', rows.tags ?? []);
    await put('dismissals', rows.dismissals ?? []);
    await put('ownNames', rows.ownNames ?? []);
  });
}
