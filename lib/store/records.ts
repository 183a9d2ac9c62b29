import type { AnnotationRow } from '../model/annotation';
import type { ArticleRow, CaptureRow } from '../model/article';
import type { ChangedTable, ChangeRow, Clock } from '../model/change';
import type { DismissalRow } from '../model/dismissal';
import type { OwnNameRow } from '../model/own-name';
import type { TagRow } from '../model/tag';
import { nameKey } from '../text/name-key';
import { searchWords } from './search-words';
import { type ShelfKey, shelfKeys } from './shelf';
import { tagKey } from './tag-key';

/** The rows of each table that the change log covers. */
export interface RowOf {
  articles: ArticleRow;
  captures: CaptureRow;
  annotations: AnnotationRow;
  tags: TagRow;
  dismissals: DismissalRow;
  ownNames: OwnNameRow;
}

/** A row as it lies in the database: beside it what indexes need, made from it and thrown away. */
export interface RecordOf {
  articles: ArticleRecord;
  captures: { row: CaptureRow };
  annotations: AnnotationRecord;
  tags: { row: TagRow; key?: string };
  dismissals: { row: DismissalRow };
  ownNames: { row: OwnNameRow; key?: string; words: string[] };
}

export interface AnnotationRecord {
  row: AnnotationRow;
  shelves: ShelfKey[];
  words: string[];
  /** Of a name outside the bin: what it names, see `nameKey`. */
  named?: string;
}

export interface ArticleRecord {
  row: ArticleRow;
  words: string[];
  /** How many annotations it has outside the bin. */
  annotations: number;
  /** When it was last annotated, and its id; absent while it has no annotations. */
  order?: [string, string];
}

export type ChangeRecord = ChangeRow & { revision: number };

/** The one row of the database about itself. */
export interface StateRecord {
  key: 'state';
  /** Made with the database: another one means that this is not the database we knew. */
  database: string;
  /** Counts the actions. */
  revision: number;
  clock: Clock;
  /** When the bin was last emptied, in milliseconds since 1970. */
  purgedAt: number;
}

type Makers = {
  [Table in ChangedTable]: (row: RowOf[Table], old?: RecordOf[Table]) => RecordOf[Table];
};

/** The record of a row. An article keeps its count, which other rows decide. */
export const recordOf: Makers = {
  articles: (row, old) => ({
    annotations: 0,
    ...old,
    row,
    words: searchWords([
      row.headline,
      row.section,
      row.siteName,
      row.agency,
      row.place,
      ...row.bylines,
      URL.canParse(row.url) ? new URL(row.url).hostname : undefined,
    ]),
  }),
  captures: (row) => ({ row }),
  annotations: (row) => ({
    row,
    shelves: shelfKeys(row),
    words: annotationWords(row),
    ...(row.kind === 'entity' && row.deletedAt === undefined && { named: nameKey(row.entity) }),
  }),
  tags: (row) => (row.deletedAt === undefined ? { row, key: tagKey(row.name) } : { row }),
  dismissals: (row) => ({ row }),
  ownNames: (row) => {
    const words = searchWords([row.name, ...row.aliases]);
    return row.deletedAt === undefined ? { row, words, key: nameKey(row) } : { row, words };
  },
};

function annotationWords(row: AnnotationRow): string[] {
  const { exact } = row.target.selectors.quote;
  return searchWords([exact, row.note, ...row.tags, ...bodyTexts(row)]);
}

/** What a reader would look for, not the words of our own lists. */
function bodyTexts(row: AnnotationRow): (string | number | undefined)[] {
  if (row.kind === 'note') return [];
  if (row.kind === 'entity') {
    const { name, role, aliases = [] } = row.entity;
    return [name, role, ...aliases];
  }
  const { value, valueMax, unit, unitCode, counted, period, attribution, iso, context } =
    row.statistic;
  return [value, valueMax, unit, unitCode, counted, period, attribution, iso, context];
}
