import { nameDetails } from '../extract/names/name-details';
import type { BackgroundHandlers } from '../messaging/handlers';
import type { EntityRow } from '../model/annotation';
import type { Entity } from '../model/entity';
import { FailureError } from '../model/failure';
import { annotationsById } from '../store/read-annotations';
import { articlesById } from '../store/read-articles';
import { annotationsNamed, listNamed, type Named } from '../store/read-named';
import { act } from './act';
import { relearnName } from './learn-names';
import type { LibraryWorld } from './library-world';
import { formsWithinLimits } from './name-limits';

type Names = 'listNames' | 'nameArticles' | 'renameName';

/** Handlers about what is named over all articles. */
export function nameHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  const { store } = world;
  return {
    listNames: (ask) => store.read((db) => listNamed(db, ask)),

    nameArticles: ({ name }) =>
      store.read(async (db) => {
        const counts = new Map<string, number>();
        for (const { articleId } of await annotationsNamed(db, name)) {
          counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
        }
        const articles = await articlesById(db, [...counts.keys()]);
        return {
          articles: [...articles.values()].map((article) => ({
            article,
            annotations: counts.get(article.id) ?? 0,
          })),
        };
      }),

    renameName: ({ from, to, articleIds, action }) =>
      act(world, action, async (writing) => {
        const { db, done, now, put } = writing;
        if (done.size > 0) return { annotations: (await annotationsById(db, [...done])).length };
        const rows = (await annotationsNamed(db, from)).filter(
          ({ articleId }) => articleIds?.includes(articleId) ?? true,
        );
        if (rows.length === 0) throw new FailureError('failureNotFound');
        await put(
          'annotations',
          rows.map((row) => ({ ...row, entity: renamed(row, to), updatedAt: now })),
        );
        const quotes = [...new Set(rows.map(({ target }) => target.selectors.quote.exact))];
        await relearnName(world, writing, { before: from, after: to, quotes });
        return { annotations: rows.length };
      }),
  };
}

/** The entity under another name; how its article writes it stays among its other forms. */
function renamed({ entity, target }: EntityRow, { type, name }: Named): Entity {
  const { details: _, aliases = [], ...own } = entity;
  const all = formsWithinLimits([...aliases, target.selectors.quote.exact], name);
  const details = nameDetails(name, type);
  return {
    ...own,
    type,
    name,
    ...(all.length > 0 && { aliases: all }),
    ...(details !== undefined && { details }),
  };
}
