import { FailureError } from '../model/failure';
import { nameKey } from '../text/name-key';
import type { ExportFile } from './export-file';

/**
 * Refuses a file whose rows each have their form but contradict each other: an id, address, tag or
 * own name that occurs twice, or a row that speaks of another article than the one it stands under.
 * Throws `FailureError` with the path of the first one. Linear.
 */
export function refuseContradictions(file: ExportFile): void {
  const { articles, tags, dismissals = [], ownNames = [] } = file;
  const isNew = distinct();
  for (const [index, { article, captures, annotations }] of articles.entries()) {
    const path = `articles[${index}]`;
    isNew('id', article.id, `${path}.article.id`);
    isNew('address', article.canonicalUrl, `${path}.article.canonicalUrl`);
    const rows = [...named(captures, 'captures'), ...named(annotations, 'annotations')];
    for (const { row, name } of rows) {
      isNew('id', row.id, `${path}.${name}.id`);
      if (row.articleId !== article.id) {
        throw new FailureError('failureFileUnknownArticle', [`${path}.${name}.articleId`]);
      }
    }
  }
  for (const [index, { id, name }] of tags.entries()) {
    isNew('id', id, `tags[${index}].id`);
    isNew('tag', name.normalize('NFC').toLowerCase(), `tags[${index}].name`);
  }
  for (const [index, { id }] of dismissals.entries()) isNew('id', id, `dismissals[${index}].id`);
  for (const [index, row] of ownNames.entries()) {
    isNew('id', row.id, `ownNames[${index}].id`);
    isNew('name', nameKey(row), `ownNames[${index}].name`);
  }
}

function named<Row>(rows: readonly Row[], list: string): { row: Row; name: string }[] {
  return rows.map((row, index) => ({ row, name: `${list}[${index}]` }));
}

/** A check that throws at the second occurrence of a value of one sort. */
function distinct(): (sort: string, value: string, path: string) => void {
  const seen = new Set<string>();
  return (sort, value, path) => {
    const key = `${sort} ${value}`;
    if (seen.has(key)) throw new FailureError('failureFileDouble', [path, value]);
    seen.add(key);
  };
}
