import { expect } from '@playwright/test';
import { press } from '../../../scripts/browser/press';
import { waitFor } from '../../../scripts/browser/wait-for';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';
import {
  closeToast,
  markName,
  openMarked,
  seeNoErrors,
  serveLiving,
  soon,
  untilMarked,
} from '../living/living-page';

test('what a reader has to unfold first is painted when it comes', async ({
  launchChromium,
  server,
}) => {
  const address = serveLiving(server, 'read-more');
  const browser = await launchChromium();
  const page = await openMarked(browser, address);
  await press(page, { role: 'button', name: 'Read more' });
  await markName(page, 'another pier');
  await closeToast(page);
  await page.open(address);
  expect(await untilMarked(page)).toBeGreaterThanOrEqual(0);
  expect(await page.run(() => window.painted(), null)).not.toContain('another pier');
  const took = await page.run(async () => {
    await window.change();
    return window.untilPainted(['another pier']);
  }, null);
  expect(took).toBeGreaterThanOrEqual(0);
  expect(took).toBeLessThanOrEqual(soon);
  await seeNoErrors(page);
});

test('a page that comes back from the back/forward cache has its marks', async ({
  launchChromium,
  server,
}) => {
  const address = serveLiving(server, 'back-forward');
  server.pages.set('https://living.example/elsewhere', { html: '<p>Elsewhere</p>' });
  const browser = await launchChromium();
  const page = await openMarked(browser, address);
  const [tab] = browser.context.pages().slice(-1);
  await tab?.goto('https://living.example/elsewhere');
  await tab?.evaluate(() => history.back());
  await waitFor('the page to come back', () => page.run(() => window.persisted === 1, null));
  expect(await untilMarked(page)).toBeLessThanOrEqual(soon);
  await seeNoErrors(page);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await keptAnnotations(own)).toHaveLength(2);
});
