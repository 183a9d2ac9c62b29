import type { AskBackground, BackgroundMessages } from '../../../lib/messaging/protocol';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { AnnotationDraft } from '../../../lib/model/draft';
import { articleRow, sampleId } from '../../unit/store/sample-rows';

type Handlers = {
  [Name in keyof BackgroundMessages]?: (
    ask: BackgroundMessages[Name]['ask'],
  ) => Promise<BackgroundMessages[Name]['answer']>;
};

const article = articleRow(1);

function rowOf({ id, target, mark, tags, note, origin }: AnnotationDraft): AnnotationRow {
  const time = '2026-03-01T08:00:00.000Z';
  const base = { id, createdAt: time, updatedAt: time, version: 1, articleId: article.id };
  const common = { ...base, target, tags, note, origin };
  if (mark === 'note') return { ...common, kind: 'note' };
  if (mark === 'statistic')
    return { ...common, kind: 'statistic', statistic: { measure: 'count' } };
  const name = target.selectors.quote.exact;
  return { ...common, kind: 'entity', entity: { type: mark, name } };
}

/** A background that keeps annotations in memory, and throws on what it was not taught. */
export function fakeBackground() {
  let kept: AnnotationRow[] = [];
  let binned: { action: string; rows: AnnotationRow[] }[] = [];
  let numbers = 100;
  const handlers: Handlers = {
    suggest: async () => ({ suggestions: [] }),
    otherMentions: async () => ({ mentions: [] }),
    openArticle: async () => ({ article, annotations: kept, earlierTexts: [], isCaptured: true }),
    notePage: async () => ({ noted: 0 }),
    annotate: async ({ drafts }) => {
      const rows = drafts.map(rowOf);
      kept = [...kept, ...rows];
      return { article, annotations: rows };
    },
    editAnnotation: async ({ id, patch }) => {
      kept = kept.map((row) => (row.id === id ? { ...row, note: patch.note ?? row.note } : row));
      const annotation = kept.find((row) => row.id === id);
      if (annotation === undefined) throw new Error(`no annotation ${id}`);
      return { annotation };
    },
    deleteAnnotations: async ({ ids, action }) => {
      binned = [...binned, { action, rows: kept.filter(({ id }) => ids.includes(id)) }];
      kept = kept.filter(({ id }) => !ids.includes(id));
      return { deleted: ids.length };
    },
    undo: async ({ undone }) => {
      const rows = binned.find(({ action }) => action === undone)?.rows ?? [];
      kept = [...kept, ...rows];
      return { rows: rows.length, conflicts: 0 };
    },
  };
  const ask: AskBackground = (name, message) => {
    const handle = handlers[name];
    return handle === undefined
      ? Promise.reject(new Error(`not taught: ${name}`))
      : handle(message);
  };
  return {
    ask,
    newId: () => sampleId(numbers++),
    kept: () => kept,
    teach: (more: Handlers) => Object.assign(handlers, more),
  };
}
