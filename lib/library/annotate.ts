import type { BackgroundHandlers } from '../messaging/handlers';
import type { AnnotationRow } from '../model/annotation';
import type { Article } from '../model/article';
import type { AnnotationDraft } from '../model/draft';
import type { Entity } from '../model/entity';
import { FailureError } from '../model/failure';
import { annotationsById } from '../store/read-annotations';
import { act } from './act';
import { annotationBody } from './annotation-body';
import { incoming, keepArticle, keepCapture, newRow } from './article-in-store';
import { learnNames } from './learn-names';
import type { LibraryWorld } from './library-world';
import { refuseStranger } from './may-touch';
import { spelled } from './vocabulary';

/**
 * Keeps drafts: the article is found or made, its text captured when it is new, the drafts
 * completed from the text. A draft whose row is there already is that row, however often it is
 * sent.
 */
export function annotate(world: LibraryWorld): BackgroundHandlers['annotate'] {
  return async ({ article, drafts, action }, asker) => {
    refuseStranger(asker, 'annotate', article.url);
    const text = await incoming(world, article);
    const bodies = new Map(drafts.map((draft) => [draft.id, bodyOf(draft, article)]));
    return act(world, action, async (writing) => {
      const row = await keepArticle(world, writing, text);
      await keepCapture(world, writing, row.id, text);
      const ids = drafts.map(({ id }) => id);
      const known = new Map((await annotationsById(writing.db, ids)).map((one) => [one.id, one]));
      const rows: AnnotationRow[] = [];
      for (const { id, target, tags, note, origin } of drafts) {
        const body = bodies.get(id);
        if (known.has(id) || body === undefined) continue;
        const own = { target, note, origin, tags: await spelled(world, writing, tags) };
        rows.push({ ...newRow(id, writing.now), articleId: row.id, ...own, ...body });
      }
      await writing.put('annotations', rows);
      await learnNames(world, writing, rows.flatMap(entitiesOf));
      const annotations = [...known.values(), ...rows];
      if (annotations.some(({ articleId }) => articleId !== row.id)) {
        throw new FailureError('failureForbiddenAsk', ['annotate']);
      }
      return { article: row, annotations: inOrderOf(ids, annotations) };
    });
  };
}

function bodyOf(draft: AnnotationDraft, { structure, blocks }: Article) {
  return annotationBody(draft, draft.target, { structure, blocks });
}

function entitiesOf(row: AnnotationRow): Entity[] {
  return row.kind === 'entity' ? [row.entity] : [];
}

function inOrderOf(ids: readonly string[], rows: readonly AnnotationRow[]): AnnotationRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
