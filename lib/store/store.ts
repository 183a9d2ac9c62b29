import { FailureError } from '../model/failure';
import { type Database, describeDatabase } from './database';
import type { KeyValue } from './key-value';
import { type Opened, openDatabase, type Restored } from './open-database';
import { purge } from './purge';
import { copyChanged, eraseCopy, forgetCopies } from './safety-copy';
import { type Sources, type Writing, writeAction } from './writing';

/** The only way to what is kept. Opens itself when first used, and again after it was closed. */
export interface Store {
  read<Result>(query: (db: Database) => Promise<Result>): Promise<Result>;
  /**
   * Runs one action: see `writeAction`. Settles after the transaction is on the disk. Throws
   * `FailureError` `failureDiskFull` before it writes too close to the end of the disk; `bytes`
   * says how much it is about to write when that is much.
   */
  write<Result>(
    action: string,
    write: (writing: Writing) => Promise<Result>,
    bytes?: number,
  ): Promise<Result>;
  /** Erase everything, the safety copy included. Nothing brings it back. */
  eraseAll(): Promise<void>;
  /** Close the database; the next use opens it again. */
  close(): void;
}

/** What a store needs of its surroundings. */
export interface StoreSurroundings extends Sources {
  /** Outlives the database: holds the safety copy. */
  area: KeyValue;
  /** Bytes that can still be written. */
  freeBytes(): Promise<number>;
  /** Hears what went wrong behind an action that itself succeeded. */
  report(error: unknown): void;
  onRestored?(restored: Restored): void;
  /** The database to open; tests hand in one of their own. */
  describe?(): Database;
}

/**
 * Bytes that must be free before a write. On a full disk Chromium has been seen to throw the whole
 * database away; with 25 MB left it lost nothing.
 */
const leastFree = 25_000_000;

interface Session {
  db: Database;
  opened: Opened;
  /** The end of the queue of copying: copies are made in the order of the commits. */
  copied: Promise<void>;
}

/** A store that is not opened yet. */
export function createStore(around: StoreSurroundings): Store {
  let session: Promise<Session> | undefined;

  function open(): Promise<Session> {
    session ??= startSession(around, forget);
    return session;
  }

  function forget(): void {
    session = undefined;
  }

  async function use<Result>(job: (session: Session) => Promise<Result>): Promise<Result> {
    try {
      return await job(await open());
    } catch (error) {
      if (!isLost(error)) throw told(error);
      forget();
      return job(await open());
    }
  }

  return {
    read: (query) => use(({ db }) => query(db)),
    write: async (action, write, bytes = 0) => {
      await refuseWhenFull(around, bytes);
      return use(async (own) => {
        const result = await writeAction(own.db, around, action, write);
        await copyOnce(own, around);
        return result;
      });
    },
    eraseAll: () => use((own) => erase(own, around)).then(forget),
    close: () => {
      void session?.then(({ db }) => db.dexie.close());
      forget();
    },
  };
}

async function startSession(around: StoreSurroundings, forget: () => void): Promise<Session> {
  const db = around.describe?.() ?? describeDatabase();
  db.dexie.on('close', forget);
  try {
    const opened = await openDatabase({ db, area: around.area, sources: around });
    if (opened.restored !== undefined) around.onRestored?.(opened.restored);
    await purge(db, around.now(), (rows) => forgetCopies(around.area, rows));
    return { db, opened, copied: Promise.resolve() };
  } catch (error) {
    forget();
    throw error;
  }
}

/** Copies what was committed. A copy that fails is reported, and made up for by the next one. */
function copyOnce(own: Session, around: StoreSurroundings): Promise<void> {
  own.copied = own.copied
    .then(async () => {
      own.opened.sentinel = await copyChanged(own.db, around.area, own.opened.sentinel);
    })
    .catch(around.report);
  return own.copied;
}

/** Erases in the queue of copying: a write that comes in between must not be copied back. */
async function erase(own: Session, { area }: StoreSurroundings): Promise<void> {
  const { dexie } = own.db;
  const erased = own.copied.then(async () => {
    await eraseCopy(area);
    // Emptied, not deleted: a deletion waits for every other connection to close.
    const { tables } = dexie;
    await dexie.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
  });
  own.copied = erased.catch(() => undefined);
  await erased;
  dexie.close();
}

async function refuseWhenFull({ freeBytes }: StoreSurroundings, bytes: number): Promise<void> {
  const free = await freeBytes();
  if (free < leastFree + bytes) throw diskFull(free);
}

function diskFull(free: number, cause?: unknown): FailureError {
  return new FailureError('failureDiskFull', [String(Math.floor(free / 1_000_000))], cause);
}

/** Whether the database went away under us: closed by the browser, or thrown away. */
function isLost(error: unknown): boolean {
  const lost = ['DatabaseClosedError', 'DatabaseLostError', 'InvalidStateError'];
  return error instanceof Error && lost.includes(error.name);
}

/** A full disk says so inside the error of the transaction that it ended, some levels deep. */
function told(error: unknown): unknown {
  let inner = error;
  for (let level = 0; level < 4 && inner instanceof Error; level += 1) {
    if (inner.name === 'QuotaExceededError') return diskFull(0, error);
    inner = 'inner' in inner ? inner.inner : undefined;
  }
  return error;
}
