import type { ExportRest } from '../export/export-format';
import { exportFormats } from '../export/export-formats';
import type { AnnotationQuery } from '../messaging/asks';
import type { BackgroundHandlers } from '../messaging/handlers';
import type { Database } from '../store/database';
import { keptArticles, tagsOn } from '../store/read-kept-articles';
import { ownNames } from '../store/read-own-names';
import type { LibraryWorld } from './library-world';

/** Articles that one chunk looks at: some hundred kilobytes of text. */
const articlesAtOnce = 25;

/** Where an export stands: the last article looked at, and whether one was written yet. */
interface Standing {
  after?: string;
  isBegun: boolean;
}

/**
 * The next piece of an export, made from the cursor alone: articles in the order of their ids, each
 * with its annotations, so that what is written meanwhile never tears a file. A background that
 * dies in between loses nothing.
 */
export function exportChunk({ store }: LibraryWorld): BackgroundHandlers['exportChunk'] {
  return ({ format: name, query, cursor }) =>
    store.read(async (db) => {
      const format = exportFormats[name];
      const { after, isBegun } = standingOf(cursor);
      const page = { after, limit: articlesAtOnce };
      const { articles, next } = await keptArticles(db, query, page);
      const parts = articles.map((piece, index) => format.part(piece, !isBegun && index === 0));
      const chunk = `${cursor === undefined ? format.head() : ''}${parts.join('')}`;
      if (next === undefined) return { chunk: chunk + format.tail(await restOf(db, query)) };
      return { chunk, next: `${next} ${isBegun || articles.length > 0 ? 'begun' : 'empty'}` };
    });
}

async function restOf(db: Database, query: AnnotationQuery): Promise<ExportRest> {
  const tags = await tagsOn(db, query);
  const isWhole = Object.values(query).every((value) => value === undefined);
  return isWhole ? { tags, ownNames: await ownNames(db) } : { tags };
}

function standingOf(cursor: string | undefined): Standing {
  if (cursor === undefined) return { isBegun: false };
  const [after = '', begun] = cursor.split(' ');
  return { after, isBegun: begun === 'begun' };
}
