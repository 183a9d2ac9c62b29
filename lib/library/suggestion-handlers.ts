import { type Knowledge, suggest } from '../extract/suggest';
import type { BackgroundHandlers } from '../messaging/handlers';
import { annotationsOf } from '../store/read-annotations';
import { articleByKey } from '../store/read-articles';
import { dismissalsOf } from '../store/read-dismissals';
import { ownNames } from '../store/read-own-names';
import { articleKey } from '../text/article-key';
import { isListedHost } from '../text/listed-host';
import { act } from './act';
import { newRow } from './article-in-store';
import { dismissNames } from './learn-names';
import type { LibraryWorld } from './library-world';
import { refuseStranger } from './may-touch';
import { takenIn } from './taken-spans';

type Names = 'suggest' | 'dismissSuggestions';

/** Handlers about what is proposed of an article. */
export function suggestionHandlers(world: LibraryWorld): Pick<BackgroundHandlers, Names> {
  const { store, settings, newId } = world;
  return {
    async suggest({ article }, asker) {
      refuseStranger(asker, 'suggest', article.url);
      const { suggestions: isWanted, noSuggestionsOn } = await settings.read();
      if (!isWanted || isListedHost(noSuggestionsOn, new URL(article.url).hostname)) {
        return { suggestions: [] };
      }
      const key = articleKey(article.url, article.structure.canonicalUrl);
      const { dismissed, kept, own } = await store.read(async (db) => {
        const row = await articleByKey(db, key);
        return {
          dismissed: await dismissalsOf(db, key),
          own: await ownNames(db),
          kept: row === undefined ? [] : await annotationsOf(db, row.id),
        };
      });
      const keys = new Set(dismissed.map(({ suggestion }) => suggestion));
      const isTaken = takenIn(article.blocks, kept);
      const knowledge: Knowledge = { model: await world.nameModel(), ownNames: own };
      const suggestions = suggest(article, knowledge).filter(
        ({ key: own, suggestion }) => !keys.has(own) && !isTaken(suggestion.kind, suggestion),
      );
      return { suggestions };
    },

    async dismissSuggestions({ url, canonicalUrl, keys, names, action }, asker) {
      refuseStranger(asker, 'dismissSuggestions', url);
      const key = articleKey(url, canonicalUrl);
      const dismissed = await act(world, action, async (writing) => {
        const known = new Set((await dismissalsOf(writing.db, key)).map((row) => row.suggestion));
        const rows = keys
          .filter((suggestion) => !known.has(suggestion))
          .map((suggestion) => ({ ...newRow(newId(), writing.now), articleKey: key, suggestion }));
        await dismissNames(world, writing, names);
        return writing.put('dismissals', rows);
      });
      return { dismissed };
    },
  };
}
