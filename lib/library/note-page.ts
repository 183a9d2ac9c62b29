import type { BackgroundHandlers } from '../messaging/handlers';
import type { AnnotationRow } from '../model/annotation';
import type { Article } from '../model/article';
import type { SeenAnchor } from '../model/seen-anchor';
import { annotationsOf } from '../store/read-annotations';
import { articleByKey } from '../store/read-articles';
import { act } from './act';
import { statisticOf } from './annotation-body';
import { incoming, keepCapture } from './article-in-store';
import { driftAfter, type Sight } from './drift-after';
import type { LibraryWorld } from './library-world';
import { refuseStranger } from './may-touch';
import { seenArticle } from './seen-article';

/**
 * Keeps how a page stands: the text, the headline and the address that it has now, and what became
 * of the passages that are kept of it. Nothing is written where nothing is new.
 */
export function notePage(world: LibraryWorld): BackgroundHandlers['notePage'] {
  return async ({ article, anchors, isToCapture }, asker) => {
    refuseStranger(asker, 'notePage', article.url);
    const text = await incoming(world, article);
    return act(world, world.newId(), async (writing) => {
      const known = await articleByKey(writing.db, text.key);
      if (known === undefined) return { noted: 0 };
      const own = await annotationsOf(writing.db, known.id);
      if (own.length === 0) return { noted: 0 };
      const anchorOf = new Map(anchors.map((anchor) => [anchor.annotation, anchor]));
      const sight = { now: writing.now, article: known, page: article };
      const drifted = own.flatMap((row) => seenRow(row, anchorOf.get(row.id), sight));
      await writing.put('annotations', drifted);
      await writing.put('articles', [seenArticle(known, article, writing.now)]);
      if (isToCapture) await keepCapture(world, writing, known.id, text);
      return { noted: drifted.length };
    });
  };
}

/** The row with what became of it; nothing when that is known. */
function seenRow(
  row: AnnotationRow,
  seen: SeenAnchor | undefined,
  { page, ...sight }: Sight & { page: Article },
): AnnotationRow[] {
  if (seen === undefined) return [];
  const isFigure = row.kind === 'statistic' && seen.state === 'changed';
  const statistic = isFigure ? statisticOf(seen.target, page) : undefined;
  const drift = driftAfter(row, seen, { ...sight, statistic });
  if (drift === row.drift) return [];
  const { drift: _, ...rest } = row;
  return [{ ...rest, updatedAt: sight.now, ...(drift !== undefined && { drift }) }];
}
