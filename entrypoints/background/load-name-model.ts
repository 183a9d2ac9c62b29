import { browser } from 'wxt/browser';
import { type NameModel, parseNameModel } from '../../lib/extract/names/model/name-model';

let loading: Promise<NameModel> | undefined;

/** The model that ships with the extension, read once in the life of the background. */
export function loadNameModel(): Promise<NameModel> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<NameModel> {
  const response = await fetch(browser.runtime.getURL('/names.bin'));
  return parseNameModel(await response.arrayBuffer());
}
