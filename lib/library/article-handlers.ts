import type { BackgroundHandlers } from '../messaging/handlers';
import type { Article, ArticleRow } from '../model/article';
import { annotationsOf } from '../store/read-annotations';
import { articleByKey, listArticles } from '../store/read-articles';
import { capturesOf } from '../store/read-captures';
import { articleKey } from '../text/article-key';
import { act } from './act';
import { incoming, keepCapture } from './article-in-store';
import type { LibraryWorld } from './library-world';
import { refuseStranger } from './may-touch';
import { textsOfAnnotations } from './texts-of-annotations';

type Names = 'pageSeen' | 'openArticle' | 'findArticle' | 'listArticles';

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
      if (quietHosts.includes(new URL(url).hostname)) return { inject: false };
      if (isArticle) return { inject: true };
      const article = await find(url, canonicalUrl);
      if (article === undefined) return { inject: false };
      const kept = await store.read((db) => annotationsOf(db, article.id));
      return { inject: kept.length > 0 };
    },

    async openArticle({ article }, asker) {
      refuseStranger(asker, 'openArticle', article.url);
      const row = await find(article.url, article.structure.canonicalUrl);
      if (row === undefined) return { article: null, annotations: [], earlierTexts: [] };
      const annotations = await store.read((db) => annotationsOf(db, row.id));
      // What is kept is shown even where the disk has no room for the page's new text.
      if (annotations.length > 0) await captureAgain(world, row.id, article).catch(world.report);
      const earlierTexts = await store.read(async (db) =>
        textsOfAnnotations(annotations, await capturesOf(db, row.id), article.blocks),
      );
      return { article: row, annotations, earlierTexts };
    },

    async findArticle({ url, canonicalUrl }) {
      return { article: (await find(url, canonicalUrl)) ?? null };
    },

    listArticles: (ask) => store.read((db) => listArticles(db, ask)),
  };
}

/** Keep an article's text where it differs from every earlier capture. */
async function captureAgain(world: LibraryWorld, articleId: string, article: Article) {
  const text = await incoming(world, article);
  await act(world, world.newId(), (writing) => keepCapture(world, writing, articleId, text));
}
