import type { ExportFile } from '../export/export-file';
import { parseJsonExport } from '../export/parse-json-export';
import { refuseContradictions } from '../export/refuse-contradictions';
import type { BackgroundHandlers } from '../messaging/handlers';
import { startMerge } from '../store/merge';
import type { Writing } from '../store/writing';
import { act } from './act';
import type { LibraryWorld } from './library-world';
import { spelled } from './vocabulary';

/** Rows, indexes, history and safety copy of a file, in bytes for each code unit of it. */
const bytesPerUnit = 6;

/**
 * Brings a JSON export back, everything or nothing: the file is checked whole before the first
 * write, and written in one transaction. Throws `FailureError` that names the first thing wrong
 * with it.
 */
export function importFile(world: LibraryWorld): BackgroundHandlers['importFile'] {
  return async ({ text, action }) => {
    const file = parseJsonExport(text);
    refuseContradictions(file);
    const write = (writing: Writing) => bringIn(world, writing, file);
    const { articles, annotations, tags, ownNames, unchanged } = await act(
      world,
      action,
      write,
      text.length * bytesPerUnit,
    );
    return { articles, annotations, tags, ownNames, unchanged };
  };
}

async function bringIn(world: LibraryWorld, writing: Writing, file: ExportFile) {
  const { articles, tags, ownNames = [] } = file;
  const merge = startMerge({ unbin: true });
  const annotations = articles.flatMap((piece) => piece.annotations);
  await merge.bring(
    writing,
    'articles',
    articles.map(({ article }) => article),
  );
  await merge.bring(
    writing,
    'captures',
    articles.flatMap(({ captures }) => captures),
  );
  await merge.bring(writing, 'annotations', annotations);
  await merge.bring(writing, 'tags', tags);
  await merge.bring(writing, 'ownNames', ownNames);
  const names = annotations.flatMap((annotation) => annotation.tags);
  await spelled(world, writing, [...new Set(names)]);
  return merge.merged;
}
