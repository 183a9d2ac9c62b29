import type { ExportFormat } from '../export/export-format';
import { exportFormats } from '../export/export-formats';
import type { AnnotationQuery } from '../messaging/asks';
import type { BackgroundHandlers } from '../messaging/handlers';
import type { BackgroundMessages } from '../messaging/protocol';
import type { Database } from '../store/database';
import { dismissalsAfter } from '../store/read-dismissals';
import { keptArticles, tagsOn } from '../store/read-kept-articles';
import { ownNames } from '../store/read-own-names';
import type { LibraryWorld } from './library-world';

/** Articles that one chunk looks at: some hundred kilobytes of text. */
const articlesAtOnce = 25;
/** Dismissals of one chunk: about as much. */
const dismissalsAtOnce = 1_000;

/** Where an export stands: the last row of a list, and whether an article was written yet. */
interface Standing {
  list: 'articles' | 'dismissals';
  after?: string;
  isBegun: boolean;
}

/** What an export is made of besides the database. */
interface Job {
  format: ExportFormat;
  query: AnnotationQuery;
}

type Chunk = BackgroundMessages['exportChunk']['answer'];

/**
 * The next piece of an export, made from the cursor alone: articles in the order of their ids, each
 * with its annotations, then dismissals in theirs, so that what is written meanwhile never tears a
 * file. A background that dies in between loses nothing.
 */
export function exportChunk({ store }: LibraryWorld): BackgroundHandlers['exportChunk'] {
  return ({ format: name, query, cursor }) =>
    store.read(async (db) => {
      const job = { format: exportFormats[name], query };
      const standing = standingOf(cursor);
      if (standing.list === 'dismissals') return restFrom(db, job, standing.after);
      const { chunk, next } = await articlesFrom(db, job, standing);
      const begun = cursor === undefined ? job.format.head() + chunk : chunk;
      if (next !== undefined) return { chunk: begun, next };
      const rest = await restFrom(db, job);
      return { ...rest, chunk: begun + rest.chunk };
    });
}

async function articlesFrom(
  db: Database,
  { format, query }: Job,
  { after, isBegun }: Standing,
): Promise<Chunk> {
  const { articles, next } = await keptArticles(db, query, { after, limit: articlesAtOnce });
  const parts = articles.map((piece, index) => format.part(piece, !isBegun && index === 0));
  const chunk = parts.join('');
  if (next === undefined) return { chunk };
  return { chunk, next: `${next} ${isBegun || articles.length > 0 ? 'begun' : 'empty'}` };
}

/** What no article has to itself: dismissals as far as a chunk holds them, and after them the tail. */
async function restFrom(db: Database, { format, query }: Job, after?: string): Promise<Chunk> {
  const isWhole = Object.values(query).every((value) => value === undefined);
  const tail = async () =>
    format.tail({
      tags: await tagsOn(db, query),
      ...(isWhole && { ownNames: await ownNames(db) }),
    });
  if (!isWhole || format.dismissed === undefined) return { chunk: await tail() };
  const { rows, next } = await dismissalsAfter(db, { after, limit: dismissalsAtOnce });
  const chunk = format.dismissed(rows, after === undefined);
  if (next === undefined) return { chunk: chunk + (await tail()) };
  return { chunk, next: `${next} dismissals` };
}

function standingOf(cursor: string | undefined): Standing {
  if (cursor === undefined) return { list: 'articles', isBegun: false };
  const [after = '', state] = cursor.split(' ');
  const list = state === 'dismissals' ? 'dismissals' : 'articles';
  return { list, after, isBegun: state === 'begun' };
}
