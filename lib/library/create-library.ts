import type { BackgroundHandlers } from '../messaging/handlers';
import { annotationHandlers } from './annotation-handlers';
import { articleHandlers } from './article-handlers';
import { exportChunk } from './export-chunk';
import { importFile } from './import-file';
import type { LibraryWorld } from './library-world';
import { nameHandlers } from './name-handlers';
import { ownNameHandlers } from './own-name-handlers';
import { settingsHandlers } from './settings-handlers';
import { storeHandlers } from './store-handlers';
import { suggestionHandlers } from './suggestion-handlers';
import { tagHandlers } from './tag-handlers';

/** The background's side of the protocol: one handler a message, all over one store. */
export function createLibrary(world: LibraryWorld): BackgroundHandlers {
  return {
    ...articleHandlers(world),
    ...annotationHandlers(world),
    ...suggestionHandlers(world),
    ...tagHandlers(world),
    ...nameHandlers(world),
    ...ownNameHandlers(world),
    ...settingsHandlers(world),
    ...storeHandlers(world),
    exportChunk: exportChunk(world),
    importFile: importFile(world),
  };
}
