import { expect } from '@playwright/test';
import { test } from './fixtures';

test('the extension loads and its popup opens as a page', async ({ launch }) => {
  const browser = await launch();
  const popup = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await popup.run(() => document.title, null)).toBe('Presslight');
});
