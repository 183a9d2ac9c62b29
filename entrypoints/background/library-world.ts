import { v7 as uuidv7 } from 'uuid';
import type { LibraryWorld } from '../../lib/library/library-world';
import { sha256 } from '../../lib/library/sha-256';
import { notify } from '../../lib/messaging/notify';
import { freeBytes } from '../../lib/store/free-bytes';
import type { Restored } from '../../lib/store/open-database';
import { createRestorationNote } from '../../lib/store/restoration-note';
import { createSettings } from '../../lib/store/settings';
import { localArea } from '../../lib/store/settings-area';
import { createStore } from '../../lib/store/store';
import { loadNameModel } from './load-name-model';

/** The real surroundings of the library: the browser's storage, clock and messages. */
export function libraryWorld(): LibraryWorld {
  const area = localArea();
  const report = (error: unknown) => console.error('Presslight', error);
  const restoration = createRestorationNote(area, Date.now);
  const onRestored = (restored: Restored) => void restoration.keep(restored).catch(report);
  return {
    store: createStore({ onRestored, area, freeBytes, report, newId: uuidv7, now: Date.now }),
    settings: createSettings(area),
    restoration,
    newId: uuidv7,
    hash: sha256,
    nameModel: loadNameModel,
    tell: (notice) => void notify(notice).catch(report),
    report,
  };
}
