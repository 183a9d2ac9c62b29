import type { BackgroundHandlers } from '../messaging/handlers';
import type { ArticleRow } from '../model/article';
import { FailureError } from '../model/failure';
import { annotationsOf } from '../store/read-annotations';
import { articleByKey, articlesById, listArticles } from '../store/read-articles';
import { capturesById, capturesOf, countCaptures } from '../store/read-captures';
import { articleKey } from '../text/article-key';
import { isListedHost } from '../text/listed-host';
import { incoming } from './article-in-store';
import type { LibraryWorld } from './library-world';
import { refuseStranger } from './may-touch';
import { notePage } from './note-page';
import { textsOfAnnotations } from './texts-of-annotations';

type Names =
  | 'pageSeen'
  | 'openArticle'
  | 'notePage'
  | 'findArticle'
  | 'listArticles'
  | 'listCaptures'
  | 'readCaptures';

/** Handlers about articles. */
export function articleHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  const { store, settings } = world;

  function find(url: string, canonicalUrl: string | undefined): Promise<ArticleRow | undefined> {
    return store.read((db) => articleByKey(db, articleKey(url, canonicalUrl)));
  }

  return {
    async pageSeen({ url, canonicalUrl, isArticle }, asker) {
      refuseStranger(asker, 'pageSeen', url);
      const { quietHosts } = await settings.read();
      if (isListedHost(quietHosts, new URL(url).hostname)) return { inject: false };
      if (isArticle) return { inject: true };
      const article = await find(url, canonicalUrl);
      if (article === undefined) return { inject: false };
      const kept = await store.read((db) => annotationsOf(db, article.id));
      return { inject: kept.length > 0 };
    },

    async openArticle({ article }, asker) {
      refuseStranger(asker, 'openArticle', article.url);
      const row = await find(article.url, article.structure.canonicalUrl);
      if (row === undefined) {
        return { article: null, annotations: [], earlierTexts: [], isCaptured: false };
      }
      const { textHash } = await incoming(world, article);
      return store.read(async (db) => {
        const annotations = await annotationsOf(db, row.id);
        const captures = await capturesOf(db, row.id);
        return {
          article: row,
          annotations,
          earlierTexts: textsOfAnnotations(annotations, captures, article.blocks),
          isCaptured: captures.some((capture) => capture.textHash === textHash),
        };
      });
    },

    notePage: notePage(world),

    async findArticle({ url, canonicalUrl }) {
      const article = await find(url, canonicalUrl);
      if (article === undefined) return { article: null, captures: 0 };
      return { article, captures: await store.read((db) => countCaptures(db, article.id)) };
    },

    listArticles: (ask) => store.read((db) => listArticles(db, ask)),

    listCaptures: ({ articleId }) =>
      store.read(async (db) => {
        const article = (await articlesById(db, [articleId])).get(articleId);
        if (article === undefined) throw new FailureError('failureNotFound');
        const captures = await capturesOf(db, articleId);
        return { article, captures: captures.map(({ id, takenAt }) => ({ id, takenAt })) };
      }),

    readCaptures: async ({ ids }) => {
      const captures = await store.read((db) => capturesById(db, ids));
      if (captures.length < ids.length) throw new FailureError('failureNotFound');
      return { captures };
    },
  };
}
