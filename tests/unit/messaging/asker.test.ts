import { expect, test } from 'vitest';
import { type Asker, mayAsk, mayTouch, type Sender, whoAsks } from '../../../lib/messaging/asker';
import { backgroundAsks } from '../../../lib/messaging/asks';
import type { BackgroundMessages } from '../../../lib/messaging/protocol';
import { extensionId, extensionUrl } from './fake-runtime';

const page: Asker = { from: 'page', origin: 'https://tin.example', tabId: 7 };
const view: Asker = { from: 'extension' };
const tab = { id: 7 };

const senders: [title: string, sender: Sender, asker: Asker | null][] = [
  ['a content script', { url: 'https://tin.example/a?b#c', tab }, page],
  ['the popup', { url: `${extensionUrl}popup.html` }, view],
  ['the library in a tab', { url: `${extensionUrl}library.html#x`, tab }, view],
  ['the background itself', { origin: 'chrome-extension://abcdef' }, view],
  ['another extension', { id: 'other', url: `${extensionUrl}popup.html` }, null],
  ['a page of another extension', { url: 'chrome-extension://abcdefg/popup.html' }, null],
  ['a local file', { url: 'file:///home/a.html', tab }, null],
  ['a page without a tab', { url: 'https://tin.example/a' }, null],
  ['an address that is none', { url: 'null', tab }, null],
  ['no address', { tab }, null],
];

test.each(senders)('%s is known by its address', (_title, sender, asker) => {
  expect(whoAsks({ id: extensionId, ...sender }, { id: extensionId, extensionUrl })).toEqual(asker);
});

const forViewsOnly: (keyof BackgroundMessages)[] = [
  'restoreAnnotations',
  'findArticle',
  'listArticles',
  'listAnnotations',
  'listCaptures',
  'readCaptures',
  'editTag',
  'createTag',
  'mergeTags',
  'deleteTag',
  'listNames',
  'nameArticles',
  'renameName',
  'listOwnNames',
  'saveOwnName',
  'deleteOwnName',
  'exportChunk',
  'importFile',
  'eraseEverything',
  'readRestoration',
  'forgetRestoration',
  'editSettings',
];

test('content scripts may not list, export, import, edit tags or settings; views may all', () => {
  const names = Object.keys(backgroundAsks) as (keyof BackgroundMessages)[];
  expect(names.filter((name) => !mayAsk(page, name))).toEqual(forViewsOnly);
  expect(names.filter((name) => !mayAsk(view, name))).toEqual([]);
});

test("content scripts touch their own site's articles only", () => {
  expect(mayTouch(page, 'https://tin.example/other.html')).toBe(true);
  expect(mayTouch(page, 'https://m.tin.example/a.html')).toBe(true);
  expect(mayTouch(page, 'https://bao.example/a.html')).toBe(false);
  expect(mayTouch(view, 'https://bao.example/a.html')).toBe(true);
});
