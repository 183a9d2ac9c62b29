import type { NameModel } from '../extract/names/model/name-model';
import type { Notice } from '../messaging/notify';
import type { RestorationNote } from '../store/restoration-note';
import type { SettingsStore } from '../store/settings';
import type { Store } from '../store/store';

/** What the background's handlers need of their surroundings. */
export interface LibraryWorld {
  store: Store;
  settings: SettingsStore;
  restoration: RestorationNote;
  /** A new UUIDv7. */
  newId(): string;
  /** Hex SHA-256 of a text in UTF-8. */
  hash(text: string): Promise<string>;
  /** The model that finds names; loaded once. */
  nameModel(): Promise<NameModel>;
  /** Tell views and readers; called after the commit, and not waited for. */
  tell(notice: Notice): void;
  /** Hears what went wrong behind an ask that itself is answered. */
  report(error: unknown): void;
}
