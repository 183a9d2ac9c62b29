import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import { annotationHandlers } from './annotation-handlers';
import { articleHandlers } from './article-handlers';
import type { LibraryWorld } from './library-world';
import { settingsHandlers } from './settings-handlers';
import { tagHandlers } from './tag-handlers';

/** The background's side of the protocol: one handler a message, all over one store. */
export function createLibrary(world: LibraryWorld): BackgroundHandlers {
  return {
    ...articleHandlers(world),
    ...annotationHandlers(world),
    ...tagHandlers(world),
    ...settingsHandlers(world),
    exportChunk: () => Promise.reject(new FailureError('failureUnknownAsk', ['exportChunk'])),
    importFile: () => Promise.reject(new FailureError('failureUnknownAsk', ['importFile'])),
  };
}
