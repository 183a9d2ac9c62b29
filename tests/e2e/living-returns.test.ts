import { expect } from '@playwright/test';
import { press } from '../../scripts/browser/press';
import { waitFor } from '../../scripts/browser/wait-for';
import { keptAnnotations } from './ask';
import { test } from './fixtures';
import {
  closeToast,
  markName,
  openMarked,
  seeNoErrors,
  serveLiving,
  untilMarked,
} from './living/living-page';

test('what a reader has to unfold first is painted when it comes', async ({ launch, server }) => {
  const address = serveLiving(server, 'read-more');
  const browser = await launch();
  const page = await openMarked(browser, address);
  await press(page, { role: 'button', name: 'Read more' });
  await markName(page, 'another pier');
  await closeToast(page);
  await page.open(browser.addressOf(address));
  await untilMarked(page);
  expect(await page.run(() => window.painted(), null)).not.toContain('another pier');
  await page.run(() => window.change(), null);
  await untilMarked(page, ['another pier']);
  await seeNoErrors(page);
});

test('a page that comes back from the back/forward cache has its marks', async ({
  launch,
  server,
}) => {
  const address = serveLiving(server, 'back-forward');
  const elsewhere = 'https://living.example/elsewhere';
  server.pages.set(elsewhere, { html: '<p>Elsewhere</p>' });
  const browser = await launch();
  const page = await openMarked(browser, address);
  await page.open(browser.addressOf(elsewhere));
  await page.run(() => history.back(), null);
  await waitFor('the page to come back', () => page.run(() => window.persisted === 1, null));
  await untilMarked(page);
  await seeNoErrors(page);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await keptAnnotations(own)).toHaveLength(2);
});
