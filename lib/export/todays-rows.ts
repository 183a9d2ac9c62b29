import type { ChangedTable } from '../model/change';
import { migrated } from '../model/migrations';
import type { Fields } from '../model/row';

/**
 * The content of an export with its rows in the form of today, however old the program was that
 * wrote it. Whatever is not where an export has it stays as it is, for the schema to name.
 */
export function withTodaysRows(content: Fields): Fields {
  const { articles, tags, dismissals, ownNames } = content;
  return {
    ...content,
    articles: listOf(articles, pieceToday),
    tags: rowsToday('tags', tags),
    ...(dismissals !== undefined && { dismissals: rowsToday('dismissals', dismissals) }),
    ...(ownNames !== undefined && { ownNames: rowsToday('ownNames', ownNames) }),
  };
}

function pieceToday(piece: Fields): Fields {
  const { article, captures, annotations } = piece;
  return {
    ...piece,
    article: isFields(article) ? migrated('articles', article) : article,
    captures: rowsToday('captures', captures),
    annotations: rowsToday('annotations', annotations),
  };
}

function rowsToday(table: ChangedTable, rows: unknown): unknown {
  return listOf(rows, (row) => migrated(table, row));
}

function listOf(list: unknown, today: (row: Fields) => Fields): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => (isFields(item) ? today(item) : item));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
