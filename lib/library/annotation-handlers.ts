import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import { listAnnotations } from '../store/list-annotations';
import { annotationsById } from '../store/read-annotations';
import { articlesById } from '../store/read-articles';
import { earlierTexts } from '../store/read-history';
import { act } from './act';
import { annotate } from './annotate';
import { editAnnotation } from './edit-annotation';
import type { LibraryWorld } from './library-world';
import { refuseStrangerTo } from './may-touch';
import { otherMentions } from './other-mentions';
import { restoreAnnotations } from './restore-annotations';
import { settleDrifts } from './settle-drifts';
import { undo } from './undo';

type Names =
  | 'annotate'
  | 'editAnnotation'
  | 'settleDrifts'
  | 'readHistory'
  | 'deleteAnnotations'
  | 'restoreAnnotations'
  | 'otherMentions'
  | 'undo'
  | 'listAnnotations';

/** Handlers about annotations. */
export function annotationHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  return {
    annotate: annotate(world),
    editAnnotation: editAnnotation(world),
    settleDrifts: settleDrifts(world),

    readHistory: ({ id }, asker) =>
      world.store.read(async (db) => {
        const [row] = await annotationsById(db, [id]);
        if (row === undefined) throw new FailureError('failureNotFound');
        await refuseStrangerTo(db, asker, 'readHistory', [row.articleId]);
        return { earlier: await earlierTexts(db, row) };
      }),

    deleteAnnotations: ({ ids, action }, asker) =>
      act(world, action, async ({ db, done, now, put }) => {
        const rows = await annotationsById(db, [...new Set(ids)]);
        const articleIds = rows.map(({ articleId }) => articleId);
        await refuseStrangerTo(db, asker, 'deleteAnnotations', articleIds);
        const live = rows.filter(({ id, deletedAt }) => deletedAt === undefined && !done.has(id));
        const binned = live.map((row) => ({ ...row, deletedAt: now, updatedAt: now }));
        await put('annotations', binned);
        return { deleted: binned.length + rows.filter(({ id }) => done.has(id)).length };
      }),

    restoreAnnotations: restoreAnnotations(world),
    otherMentions: otherMentions(world),

    undo: undo(world),

    listAnnotations: ({ query, cursor, limit }) =>
      world.store.read(async (db) => {
        const { rows, ...page } = await listAnnotations(db, query, { cursor, limit });
        const articles = await articlesById(
          db,
          rows.map(({ articleId }) => articleId),
        );
        const summaries = rows.map((annotation) => {
          const article = articles.get(annotation.articleId);
          const { headline = '', url = '', seenAt = annotation.createdAt } = article ?? {};
          return { annotation, headline, articleUrl: url, seenAt };
        });
        return { ...page, rows: summaries };
      }),
  };
}
