import type { BackgroundHandlers } from '../messaging/handlers';
import type { LibraryWorld } from './library-world';

type Names = 'eraseEverything' | 'readRestoration' | 'forgetRestoration';

/** Handlers about the store as a whole. */
export function storeHandlers({
  store,
  restoration,
  tell,
}: LibraryWorld): Pick<BackgroundHandlers, Names> {
  return {
    async eraseEverything() {
      await store.eraseAll();
      await restoration.forget();
      tell({ name: 'libraryChanged' });
      tell({ name: 'tagsChanged' });
      return {};
    },
    readRestoration: async () => {
      // A lost database is noticed when it is opened.
      await store.read(async () => undefined);
      return { restoration: await restoration.read() };
    },
    async forgetRestoration() {
      await restoration.forget();
      return {};
    },
  };
}
