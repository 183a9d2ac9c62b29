import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import type { OwnNameRow } from '../model/own-name';
import { listOwnNames, ownNameById, ownNameOf } from '../store/read-own-names';
import { act } from './act';
import { newRow } from './article-in-store';
import { binOwnName } from './learn-names';
import type { LibraryWorld } from './library-world';

type Names = 'listOwnNames' | 'saveOwnName' | 'deleteOwnName';

/** Handlers about the reader's own list of names. */
export function ownNameHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  return {
    listOwnNames: (ask) => world.store.read((db) => listOwnNames(db, ask)),

    saveOwnName: ({ id, action, ...fields }) =>
      act(world, action, async (writing) => {
        const { db, done, now, put } = writing;
        const known = await ownNameById(db, id);
        if (known !== undefined && done.has(id)) return { ownName: known };
        if (known?.deletedAt !== undefined) throw new FailureError('failureNotFound');
        const other = await ownNameOf(db, fields);
        if (other !== undefined && other.id !== id) {
          throw new FailureError('failureNameTaken', [fields.name]);
        }
        const aliases = [...new Set(fields.aliases)].filter((form) => form !== fields.name);
        const row: OwnNameRow = {
          ...(known ?? newRow(id, now)),
          ...fields,
          aliases,
          updatedAt: now,
        };
        await put('ownNames', [row]);
        return { ownName: row };
      }),

    deleteOwnName: ({ id, action }) =>
      act(world, action, async (writing) => {
        if (writing.done.has(id)) return {};
        const row = await ownNameById(writing.db, id);
        if (row === undefined || row.deletedAt !== undefined) {
          throw new FailureError('failureNotFound');
        }
        await binOwnName(writing, row);
        return {};
      }),
  };
}
