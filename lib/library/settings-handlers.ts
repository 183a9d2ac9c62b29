import type { BackgroundHandlers } from '../messaging/handlers';
import type { LibraryWorld } from './library-world';

/** Handlers about the reader's settings. */
export function settingsHandlers({
  settings,
  tell,
}: LibraryWorld): Pick<BackgroundHandlers, 'readSettings' | 'editSettings'> {
  return {
    readSettings: async () => ({ settings: await settings.read() }),
    async editSettings({ patch }) {
      const edited = await settings.edit(patch);
      tell({ name: 'settingsChanged' });
      return { settings: edited };
    },
  };
}
