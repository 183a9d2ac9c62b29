import type { ChangedTable } from '../model/change';
import type { RowOf } from '../store/records';
import type { Writing } from '../store/writing';
import { keyMark } from '../text/key-mark';
import type { LibraryWorld } from './library-world';

/** More articles than this are told of at once, or an import would ring every tab for hours. */
const mostNamed = 20;

/**
 * Runs one action of the reader, and when it is committed tells of what it changed. `bytes` as in
 * `Store.write`.
 */
export async function act<Result>(
  { store, tell }: LibraryWorld,
  action: string,
  write: (writing: Writing) => Promise<Result>,
  bytes = 0,
): Promise<Result> {
  const changed: Changed = { articles: new Set(), dismissedOf: new Set(), tables: new Set() };
  const noting = (writing: Writing): Writing => ({
    ...writing,
    put: async (table, rows) => {
      const written = await writing.put(table, rows);
      if (written > 0) note(changed, table, rows);
      return written;
    },
  });
  const result = await store.write(action, (writing) => write(noting(writing)), bytes);
  tellOf(changed, tell);
  return result;
}

interface Changed {
  articles: Set<string>;
  /** Marks of the keys of articles of which something was dismissed. */
  dismissedOf: Set<number>;
  tables: Set<ChangedTable>;
}

function note(changed: Changed, table: ChangedTable, rows: readonly RowOf[ChangedTable][]): void {
  changed.tables.add(table);
  for (const id of articleIds(rows)) changed.articles.add(id);
  for (const mark of dismissalMarks(rows)) changed.dismissedOf.add(mark);
}

function tellOf({ articles, dismissedOf, tables }: Changed, tell: LibraryWorld['tell']): void {
  const isMany = articles.size > mostNamed || dismissedOf.size > mostNamed;
  if (isMany) tell({ name: 'libraryChanged' });
  else {
    for (const articleId of articles) tell({ name: 'annotationsChanged', articleId });
    for (const mark of dismissedOf) tell({ name: 'dismissalsChanged', keyMark: mark });
  }
  if (tables.has('tags')) tell({ name: 'tagsChanged' });
  if (tables.has('ownNames')) tell({ name: 'namesChanged' });
}

/** The articles whose annotations these rows are. */
function articleIds(rows: readonly RowOf[ChangedTable][]): string[] {
  return rows.flatMap((row) => ('target' in row ? [row.articleId] : []));
}

/** The marks of the articles whose dismissals these rows are. */
function dismissalMarks(rows: readonly RowOf[ChangedTable][]): number[] {
  return rows.flatMap((row) =>
    'articleKey' in row && 'suggestion' in row ? [keyMark(row.articleKey)] : [],
  );
}
