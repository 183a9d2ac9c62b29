import { FailureError } from '../model/failure';
import type { Database } from './database';
import type { KeyValue } from './key-value';
import { startMerge } from './merge';
import {
  copiedRows,
  copyChanged,
  copyEverything,
  readSentinel,
  writeSentinel,
} from './safety-copy';
import { type Sentinel, standing } from './sentinel';
import { type Sources, writeAction } from './writing';

/** What was put back after the browser lost the database. */
export interface Restored {
  rows: number;
  /** Keys of copies that could not be read. */
  unreadable: string[];
}

export interface Opened {
  sentinel: Sentinel;
  /** Absent when the database was as we left it. */
  restored?: Restored;
}

/** What opening needs: the database, the place of its safety copy, times and ids. */
export interface Surroundings {
  db: Database;
  area: KeyValue;
  sources: Sources;
}

/**
 * Opens the database and compares it with the sentinel: what the browser threw away is put back
 * from the safety copy before anybody reads. Killed at any point, the next start does the same
 * again. Throws `FailureError` `failureStorageBroken` when the browser cannot open it; nothing is
 * deleted.
 */
export async function openDatabase(around: Surroundings): Promise<Opened> {
  const { db, area, sources } = around;
  await db.dexie.open().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FailureError('failureStorageBroken', [reason], error);
  });
  const known = await readSentinel(area);
  const state = await db.meta.get('state');
  const found = standing(state, known);
  if (known !== undefined && found === 'same') return { sentinel: known };
  if (known !== undefined && found === 'ahead') {
    return { sentinel: await copyChanged(db, area, known) };
  }
  if (known === undefined) {
    if (state === undefined) await putState(around, { device: sources.newId(), revision: 0 });
    return { sentinel: await copyAgain(around) };
  }
  if (state === undefined) await putState(around, known);
  const restored = await restore(around);
  await raiseRevision(db, known.revision);
  return { sentinel: await copyAgain(around), restored };
}

/** The state of a database that has just been made. */
async function putState(
  { db, sources }: Surroundings,
  { device, revision }: { device: string; revision: number },
): Promise<void> {
  await db.meta.put({
    key: 'state',
    database: sources.newId(),
    revision,
    clock: { wall: sources.now(), counter: 0, device },
    purgedAt: sources.now(),
  });
}

async function restore({ db, area, sources }: Surroundings): Promise<Restored> {
  const unreadable: string[] = [];
  const merge = startMerge({ unbin: false });
  for await (const { table, rows } of copiedRows(area, (key) => unreadable.push(key))) {
    await writeAction(db, sources, sources.newId(), (writing) => merge.bring(writing, table, rows));
  }
  const { unchanged: _, ...written } = merge.merged;
  return { rows: Object.values(written).reduce((sum, count) => sum + count), unreadable };
}

/** A database that went back in time must not count again what the sentinel has counted. */
async function raiseRevision(db: Database, least: number): Promise<void> {
  await db.meta
    .where('key')
    .equals('state')
    .modify((state) => {
      state.revision = Math.max(state.revision, least);
    });
}

/** Copies everything and only then sets the sentinel, which says that the copy is whole. */
async function copyAgain({ db, area, sources }: Surroundings): Promise<Sentinel> {
  const state = await db.meta.get('state');
  await copyEverything(db, area);
  const sentinel = {
    database: state?.database ?? sources.newId(),
    device: state?.clock.device ?? sources.newId(),
    revision: state?.revision ?? 0,
  };
  await writeSentinel(area, sentinel);
  return sentinel;
}
