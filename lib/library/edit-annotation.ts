import type { BackgroundHandlers } from '../messaging/handlers';
import type { AnnotationRow } from '../model/annotation';
import type { AnnotationPatch } from '../model/draft';
import { FailureError } from '../model/failure';
import { isSameData } from '../store/plain-data';
import { annotationsById } from '../store/read-annotations';
import type { Writing } from '../store/writing';
import { act } from './act';
import { editedBody } from './annotation-body';
import { learnNames, relearnName } from './learn-names';
import type { LibraryWorld } from './library-world';
import { refuseStrangerTo } from './may-touch';
import { textOfTarget } from './text-of-target';
import { spelled } from './vocabulary';

/** Changes fields, tags, note or kind of one annotation. */
export function editAnnotation(world: LibraryWorld): BackgroundHandlers['editAnnotation'] {
  return ({ id, patch, action }, asker) =>
    act(world, action, async (writing) => {
      const [row] = await annotationsById(writing.db, [id]);
      if (row === undefined || row.deletedAt !== undefined) {
        throw new FailureError('failureNotFound');
      }
      await refuseStrangerTo(writing.db, asker, 'editAnnotation', [row.articleId]);
      if (writing.done.has(id)) return { annotation: row };
      const edited = await patched(world, writing, row, patch);
      await writing.put('annotations', [edited]);
      await learnFrom(world, writing, row, edited);
      const [annotation = edited] = await annotationsById(writing.db, [id]);
      return { annotation };
    });
}

async function learnFrom(
  world: LibraryWorld,
  writing: Writing,
  before: AnnotationRow,
  after: AnnotationRow,
): Promise<void> {
  if (after.kind !== 'entity') return;
  if (before.kind !== 'entity') return learnNames(world, writing, [after.entity]);
  if (isSameData(before.entity, after.entity)) return;
  const quotes = [after.target.selectors.quote.exact];
  await relearnName(world, writing, { before: before.entity, after: after.entity, quotes });
}

async function patched(
  world: LibraryWorld,
  writing: Writing,
  row: AnnotationRow,
  patch: AnnotationPatch,
): Promise<AnnotationRow> {
  const body = editedBody(row, patch, await textOfTarget(writing, row.articleId, row.target));
  const { id, createdAt, version, articleId, target, origin } = row;
  const tags = patch.tags === undefined ? row.tags : await spelled(world, writing, patch.tags);
  const common = {
    ...{ id, createdAt, version, articleId, target, origin },
    updatedAt: writing.now,
    note: patch.note ?? row.note,
    tags,
  };
  if (body === null) return { ...row, ...common };
  return { ...common, ...body, ...(row.drift !== undefined && { drift: row.drift }) };
}
