import type { ExportFile } from '../export/export-file';
import { parseJsonExport } from '../export/parse-json-export';
import { refuseContradictions } from '../export/refuse-contradictions';
import type { BackgroundHandlers } from '../messaging/handlers';
import type { AnnotationRow } from '../model/annotation';
import { startMerge } from '../store/merge';
import { countTagged } from '../store/read-annotations';
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
    const { captures: _, ...counts } = await act(world, action, write, text.length * bytesPerUnit);
    return counts;
  };
}

async function bringIn(world: LibraryWorld, writing: Writing, file: ExportFile) {
  const { articles, tags, dismissals = [], ownNames = [] } = file;
  const merge = startMerge({ unbin: true });
  const words = (await writing.db.tags.orderBy('key').toArray()).map(({ row }) => row.name);
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
  await merge.bring(writing, 'tags', tags);
  const annotations = articles.flatMap((piece) => piece.annotations);
  await merge.bring(writing, 'annotations', await inOurWords(world, writing, annotations));
  await merge.bring(writing, 'dismissals', dismissals);
  await merge.bring(writing, 'ownNames', ownNames);
  await keepWords(world, writing, words);
  return merge.merged;
}

/** Annotations with their tags as the vocabulary spells them; words that it lacks join it. */
async function inOurWords(
  world: LibraryWorld,
  writing: Writing,
  annotations: readonly AnnotationRow[],
): Promise<AnnotationRow[]> {
  const names = [...new Set(annotations.flatMap(({ tags }) => tags))];
  const ours = new Map<string, string>();
  for (const name of names) {
    for (const own of await spelled(world, writing, [name])) ours.set(name, own);
  }
  return annotations.map((row) => {
    const tags = [...new Set(row.tags.map((name) => ours.get(name) ?? name))];
    return { ...row, tags };
  });
}

/** A word that goes by another name in the file stays for the annotations that carry it here. */
async function keepWords(
  world: LibraryWorld,
  writing: Writing,
  words: readonly string[],
): Promise<void> {
  for (const word of words) {
    if ((await countTagged(writing.db, word)) > 0) await spelled(world, writing, [word]);
  }
}
