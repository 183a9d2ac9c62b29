import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isReply } from '../../lib/messaging/envelope';
import type { Structure } from '../../lib/model/article';
import type { Block } from '../../lib/model/block';
import type { PageReading } from '../../lib/model/page-reading';
import type { View } from '../../scripts/browser/view';
import { waitFor } from '../../scripts/browser/wait-for';
import { test } from './fixtures';

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
};

interface Gold {
  url: string;
  structure: Structure & { isArticle: boolean; excluded: string[] };
  blocks: Block[];
}

/** Templates of different makers, whole; tests/browser reads all of them as documents. */
const templates = [
  'en-wire',
  'vi-afcbc-authors',
  'vi-bare-text',
  'vi-brief',
  'vi-cms-agency',
  'vi-cms-quote',
  'vi-own',
  'vi-table-captions',
];

const others = ['shop-en', 'forum-en', 'home-en', 'search-vi', 'docs-en', 'front-vi'];

function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`../pages/${name}.gold.json`, import.meta.url), 'utf8'));
}

/** What the reader of the tab with this page says, once there is one. */
function readingOf(own: View, url: string): Promise<PageReading> {
  return waitFor(`a reading of ${url}`, async () => {
    const reply = await own.run(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === address);
      const message = { to: 'reader', name: 'readPage', ask: {} };
      return tab?.id === undefined
        ? undefined
        : JSON.stringify(await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }));
    }, url);
    const parsed: unknown = reply === undefined ? undefined : JSON.parse(reply);
    if (!isReply(parsed) || !parsed.ok) return;
    // The reader answers what the protocol says: both are built from one table.
    return parsed.value as PageReading;
  });
}

test('the structure of pages of many makers is read as their gold files have it', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const page = await browser.openTab('about:blank');
  for (const name of templates) {
    const gold = goldOf(name);
    const url = browser.addressOf(gold.url);
    await page.open(url);
    const { article, shown } = await readingOf(own, url);
    const { isArticle, excluded: _, ...structure } = gold.structure;
    expect({ isArticle: article.isArticle, ...article.structure }, name).toEqual({
      isArticle,
      ...structure,
    });
    expect(article.blocks, name).toEqual(gold.blocks);
    expect(shown, name).toContain('headline');
  }
});

test('a shop, a forum and a home page get no reader', async ({ launch }) => {
  const browser = await launch();
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const urls = others.map((name) => browser.addressOf(goldOf(name).url));
  for (const url of urls) await browser.openTab(url);
  // A detector looks twice.
  await new Promise((resume) => setTimeout(resume, 3_000));
  const answers = await own.run(async (addresses) => {
    const tabs = await chrome.tabs.query({});
    const message = { to: 'reader', name: 'readPage', ask: {} };
    const asked = addresses.map(async (address) => {
      const id = tabs.find((one) => one.url === address)?.id;
      if (id === undefined) return 'no tab';
      const said = chrome.tabs.sendMessage(id, message, { frameId: 0 });
      return await said.then(
        () => 'a reader',
        () => 'nobody',
      );
    });
    return await Promise.all(asked);
  }, urls);
  expect(answers).toEqual(others.map(() => 'nobody'));
});
