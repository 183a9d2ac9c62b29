import type { BackgroundHandlers } from '../messaging/handlers';
import { annotationsById } from '../store/read-annotations';
import { act } from './act';
import type { LibraryWorld } from './library-world';
import { refuseStrangerTo } from './may-touch';
import { spelled } from './vocabulary';

/**
 * Takes annotations out of the bin. Words of theirs that left the vocabulary meanwhile come back.
 */
export function restoreAnnotations(world: LibraryWorld): BackgroundHandlers['restoreAnnotations'] {
  return ({ ids, action }, asker) =>
    act(world, action, async (writing) => {
      const rows = await annotationsById(writing.db, [...new Set(ids)]);
      const articleIds = rows.map(({ articleId }) => articleId);
      await refuseStrangerTo(writing.db, asker, 'restoreAnnotations', articleIds);
      let restored = 0;
      for (const { deletedAt, ...row } of rows) {
        if (deletedAt === undefined && !writing.done.has(row.id)) continue;
        restored += 1;
        if (writing.done.has(row.id)) continue;
        const tags = await spelled(world, writing, row.tags);
        await writing.put('annotations', [{ ...row, tags, updatedAt: writing.now }]);
      }
      return { restored };
    });
}
