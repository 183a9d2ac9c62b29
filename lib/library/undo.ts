import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import { annotationsOfAction, undoAction } from '../store/undo-action';
import type { Writing } from '../store/writing';
import { act } from './act';
import type { LibraryWorld } from './library-world';
import { refuseStrangerTo } from './may-touch';
import { spelled } from './vocabulary';

/** Takes one action back. Words of its annotations that left the vocabulary meanwhile come back. */
export function undo(world: LibraryWorld): BackgroundHandlers['undo'] {
  return ({ undone, action }, asker) =>
    act(world, action, async (writing) => {
      const rows = await annotationsOfAction(writing.db, undone);
      if (rows === null) throw new FailureError('failureNothingToUndo');
      const articleIds = rows.map(({ articleId }) => articleId);
      await refuseStrangerTo(writing.db, asker, 'undo', articleIds);
      const result = await undoAction(writing, undone);
      await spelled(world, writing, await tagsAfter(writing, undone));
      return result;
    });
}

async function tagsAfter({ db }: Writing, undone: string): Promise<string[]> {
  const rows = (await annotationsOfAction(db, undone)) ?? [];
  return rows.filter(({ deletedAt }) => deletedAt === undefined).flatMap(({ tags }) => tags);
}
