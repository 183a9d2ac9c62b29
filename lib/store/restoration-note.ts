import { type Restoration, restoration } from '../model/restoration';
import type { KeyValue } from './key-value';
import type { Restored } from './open-database';

const key = 'restoration';

/** Remembers the last restoration outside of the database, which may be lost again. */
export interface RestorationNote {
  keep(restored: Restored): Promise<void>;
  read(): Promise<Restoration | null>;
  forget(): Promise<void>;
}

/** A note of the last restoration in a key-value area. `now` gives milliseconds since 1970. */
export function createRestorationNote(area: KeyValue, now: () => number): RestorationNote {
  let kept: Promise<void> = Promise.resolve();
  return {
    keep: ({ rows, unreadable }) => {
      const at = new Date(now()).toISOString();
      kept = area.set({ [key]: { at, rows, unreadable: unreadable.length } });
      return kept;
    },
    read: async () => {
      await kept.catch(() => undefined);
      return restoration.safeParse((await area.get([key]))[key]).data ?? null;
    },
    forget: () => area.remove([key]),
  };
}
