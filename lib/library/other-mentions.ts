import { mentionsOf } from '../extract/names/mentions';
import type { BackgroundHandlers } from '../messaging/handlers';
import { FailureError } from '../model/failure';
import { annotationsById, annotationsOf } from '../store/read-annotations';
import { blockSpan } from './block-span';
import type { LibraryWorld } from './library-world';
import { refuseStranger, refuseStrangerTo } from './may-touch';
import { placesIn, takenIn } from './taken-spans';

/**
 * Finds where else an article names what one of its annotations names, and nothing is marked yet.
 */
export function otherMentions({ store }: LibraryWorld): BackgroundHandlers['otherMentions'] {
  return async ({ article, id }, asker) => {
    refuseStranger(asker, 'otherMentions', article.url);
    return store.read(async (db) => {
      const [row] = await annotationsById(db, [id]);
      if (row === undefined || row.deletedAt !== undefined) {
        throw new FailureError('failureNotFound');
      }
      await refuseStrangerTo(db, asker, 'otherMentions', [row.articleId]);
      const { blocks } = article;
      const span = blockSpan(blocks, row.target);
      if (row.kind !== 'entity' || span === null) return { mentions: [] };
      const isTaken = takenIn(blocks, await annotationsOf(db, row.articleId));
      const placeOf = placesIn(blocks);
      const mentions = mentionsOf(article, span, row.entity)
        .filter((mention) => !isTaken('entity', mention))
        .map((mention) => ({ ...placeOf(mention), exact: mention.exact }));
      return { mentions };
    });
  };
}
