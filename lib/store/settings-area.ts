import { browser } from 'wxt/browser';
import type { KeyValue } from './key-value';

/** The part of `browser.storage` that this room uses. */
export interface LocalStorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Chromium 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
}

/** The browser's `storage.local`: settings, and the safety copy that outlives the database. */
export function localArea(local: LocalStorageArea = browser.storage.local): KeyValue {
  return {
    get: (keys) => local.get(keys),
    set: (items) => local.set(items),
    remove: (keys) => local.remove(keys),
    keys: async () => (await local.getKeys?.()) ?? Object.keys(await local.get(null)),
  };
}
