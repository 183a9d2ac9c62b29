import type { ChangedTable } from '../model/change';
import type { RowOf } from '../store/records';
import type { Writing } from '../store/writing';
import type { LibraryWorld } from './library-world';

/** More articles than this are told of at once, or an import would ring every tab for hours. */
const mostNamed = 20;

/**
 * Run one action of the reader, and when it is committed tell of what it changed. `bytes` as in
 * `Store.write`.
 */
export async function act<Result>(
  { store, tell }: LibraryWorld,
  action: string,
  write: (writing: Writing) => Promise<Result>,
  bytes = 0,
): Promise<Result> {
  const articles = new Set<string>();
  const tables = new Set<ChangedTable>();
  const noting = (writing: Writing): Writing => ({
    ...writing,
    put: async (table, rows) => {
      const written = await writing.put(table, rows);
      if (written > 0) for (const id of articleIds(rows)) articles.add(id);
      if (written > 0) tables.add(table);
      return written;
    },
  });
  const result = await store.write(action, (writing) => write(noting(writing)), bytes);
  if (articles.size > mostNamed) tell({ name: 'libraryChanged' });
  else for (const articleId of articles) tell({ name: 'annotationsChanged', articleId });
  if (tables.has('tags')) tell({ name: 'tagsChanged' });
  if (tables.has('ownNames')) tell({ name: 'namesChanged' });
  return result;
}

/** The articles whose annotations these rows are. */
function articleIds(rows: readonly RowOf[ChangedTable][]): string[] {
  return rows.flatMap((row) => ('target' in row ? [row.articleId] : []));
}
