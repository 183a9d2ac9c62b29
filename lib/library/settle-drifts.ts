import type { BackgroundHandlers } from '../messaging/handlers';
import type { AnnotationRow } from '../model/annotation';
import { type ChangedRow, isChanged } from '../model/page-state';
import type { Settlement } from '../model/settlement';
import { annotationsById } from '../store/read-annotations';
import type { Writing } from '../store/writing';
import { act } from './act';
import { statisticOf } from './annotation-body';
import type { LibraryWorld } from './library-world';
import { refuseStrangerTo } from './may-touch';
import { type Readings, withNewText } from './new-text';
import { textOfTarget } from './text-of-target';

/** Settles what the page says now against what is kept, for some annotations in one action. */
export function settleDrifts(world: LibraryWorld): BackgroundHandlers['settleDrifts'] {
  return ({ ids, settlement, action }, asker) =>
    act(world, action, async (writing) => {
      const rows = await annotationsById(writing.db, [...new Set(ids)]);
      const articleIds = rows.map(({ articleId }) => articleId);
      await refuseStrangerTo(writing.db, asker, 'settleDrifts', articleIds);
      const settled: AnnotationRow[] = [];
      for (const row of rows) {
        if (row.deletedAt !== undefined || writing.done.has(row.id) || !isChanged(row)) continue;
        settled.push(await settledRow(writing, row, settlement));
      }
      await writing.put('annotations', settled);
      return { settled: settled.length + rows.filter(({ id }) => writing.done.has(id)).length };
    });
}

async function settledRow(
  writing: Writing,
  row: ChangedRow,
  settlement: Settlement,
): Promise<AnnotationRow> {
  if (settlement === 'take') {
    return withNewText(row, await readingsOf(writing, row), writing.now);
  }
  const decision = settlement === 'keep' ? 'kept' : 'dismissed';
  return { ...row, drift: { ...row.drift, decision }, updatedAt: writing.now };
}

async function readingsOf(writing: Writing, row: ChangedRow): Promise<Readings | undefined> {
  if (row.kind !== 'statistic') return undefined;
  const { articleId, target, drift } = row;
  const before = await textOfTarget(writing, articleId, target);
  const after =
    drift.statistic ??
    statisticOf(drift.target, await textOfTarget(writing, articleId, drift.target));
  return { before: statisticOf(target, before), after };
}
