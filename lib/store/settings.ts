import { type Settings, settings } from '../model/settings';
import type { KeyValue } from './key-value';

const settingsKey = 'settings';

/** The reader's settings, outside the database so that they are there before it opens. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Change some settings; absent fields stay. Gives all of them as stored. */
  edit(patch: { [Name in keyof Settings]?: Settings[Name] | undefined }): Promise<Settings>;
}

/** Settings in a key-value area. Edits run one after the other, so that none is lost. */
export function createSettings(area: KeyValue): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Settings> {
    return readable((await area.get([settingsKey]))[settingsKey]);
  }

  return {
    read,
    edit(patch) {
      const edited = last.then(async () => {
        const next = settings.parse({ ...(await read()), ...given(patch) });
        await area.set({ [settingsKey]: next });
        return next;
      });
      last = edited.catch(() => undefined);
      return edited;
    },
  };
}

/** Stored settings, each by itself: one that makes no sense gives way to its default. */
function readable(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const sound = fields.filter(([name, value]) => settings.safeParse({ [name]: value }).success);
  return settings.parse(Object.fromEntries(sound));
}

function given(patch: object): object {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
