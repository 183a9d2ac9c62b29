import type { ChangedTable } from '../model/change';
import type { RowOf } from '../store/records';
import type { Writing } from '../store/writing';
import type { LibraryWorld } from './library-world';

/** Run one action of the reader, and when it is committed tell of what it changed. */
export async function act<Result>(
  { store, tell }: LibraryWorld,
  action: string,
  write: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const articles = new Set<string>();
  let areTagsChanged = false;
  const result = await store.write(action, (writing) =>
    write({
      ...writing,
      put: async (table, rows) => {
        const written = await writing.put(table, rows);
        if (written > 0) for (const id of articleIds(rows)) articles.add(id);
        if (written > 0 && table === 'tags') areTagsChanged = true;
        return written;
      },
    }),
  );
  for (const articleId of articles) tell({ name: 'annotationsChanged', articleId });
  if (areTagsChanged) tell({ name: 'tagsChanged' });
  return result;
}

/** The articles whose annotations these rows are. */
function articleIds(rows: readonly RowOf[ChangedTable][]): string[] {
  return rows.flatMap((row) => ('target' in row ? [row.articleId] : []));
}
