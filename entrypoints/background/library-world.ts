import { v7 as uuidv7 } from 'uuid';
import type { LibraryWorld } from '../../lib/library/library-world';
import { sha256 } from '../../lib/library/sha-256';
import { notify } from '../../lib/messaging/notify';
import { freeBytes } from '../../lib/store/free-bytes';
import { createSettings } from '../../lib/store/settings';
import { localArea } from '../../lib/store/settings-area';
import { createStore } from '../../lib/store/store';
import { loadNameModel } from './load-name-model';

/** The real surroundings of the library: the browser's storage, clock and messages. */
export function libraryWorld(): LibraryWorld {
  const area = localArea();
  const report = (error: unknown) => console.error('Presslight', error);
  return {
    store: createStore({ area, freeBytes, report, newId: uuidv7, now: Date.now }),
    settings: createSettings(area),
    newId: uuidv7,
    hash: sha256,
    nameModel: loadNameModel,
    tell: (notice) => void notify(notice).catch(report),
    report,
  };
}
