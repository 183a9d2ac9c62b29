import { expect } from '@playwright/test';
import { popupShowing } from '../../scripts/browser/popup-showing';
import type { View } from '../../scripts/browser/view';
import { test } from './fixtures';
import {
  closeToast,
  marked,
  markName,
  mostTries,
  openMarked,
  seeNoErrors,
  serveLiving,
  soon,
  untilMarked,
} from './living/living-page';

const harbour = 'Record day for the boats on the sound';
const bridges = 'Old bridge to stay closed until the spring';

/** What belongs to the first article, and may be said of no other. */
const ofHarbour = [harbour, 'Miriam Okafor', /Sep(t\.?|tember)? 1, 2026/];

async function seeNothingOf(popup: View, words: (string | RegExp)[]): Promise<void> {
  const names = (await popup.controls()).map(({ name }) => name);
  const found = words.filter((word) =>
    names.some((name) => (typeof word === 'string' ? name.includes(word) : word.test(name))),
  );
  expect(found).toEqual([]);
}

test('a body that comes late has its marks as soon as it is there', async ({ launch, server }) => {
  const address = serveLiving(server, 'late-body');
  const browser = await launch();
  const page = await openMarked(browser, address);
  await page.run((texts) => sessionStorage.setItem('expected', JSON.stringify(texts)), marked);
  const times: number[] = [];
  while (times.length < mostTries && !times.some((took) => took <= soon)) {
    await page.open(browser.addressOf(address));
    const took = await page.run(() => window.lateness, null);
    expect(took).toBeGreaterThanOrEqual(0);
    times.push(took);
    await seeNoErrors(page);
  }
  expect(Math.min(...times)).toBeLessThanOrEqual(soon);
});

test('navigation within the page never mixes two articles, and back brings the marks back', async ({
  launch,
  server,
}) => {
  const address = serveLiving(server, 'navigation', ['/boats', '/bridges']);
  const browser = await launch();
  const page = await openMarked(browser, address);
  // The popup is opened while the page still says the old text under the new address.
  await page.run(() => void window.go('/bridges'), null);
  const popup = await popupShowing(browser, page, { name: bridges });
  await seeNothingOf(popup, ofHarbour);
  await popup.close();
  expect(await page.run(() => window.painted(), null)).not.toContain('1,780 people');
  await markName(page, 'Omar Haddad');
  await closeToast(page);

  await page.run(() => window.goBack(), null);
  await untilMarked(page);
  expect(await page.run(() => window.painted(), null)).not.toContain('Omar Haddad');
  const again = await popupShowing(browser, page, { name: harbour });
  await seeNothingOf(again, [bridges, 'Daniel Reyes', 'Omar Haddad']);
  await again.close();
  await page.run(() => window.go('/bridges'), null);
  await untilMarked(page, ['Omar Haddad']);
  await seeNoErrors(page);
});

test('of several articles below each other the one being read counts', async ({
  launch,
  server,
}) => {
  const address = serveLiving(server, 'infinite-scroll', ['/boats', '/bridges']);
  const browser = await launch();
  const page = await openMarked(browser, address);
  await page.run(() => window.more(), null);
  await untilMarked(page);
  const first = await popupShowing(browser, page, { name: harbour });
  await seeNothingOf(first, [bridges]);
  await first.close();

  await page.run(() => document.querySelectorAll('article')[1]?.scrollIntoView(), null);
  const second = await popupShowing(browser, page, { name: bridges });
  await seeNothingOf(second, ofHarbour);
  await second.close();
  await markName(page, 'Omar Haddad');
  await closeToast(page);
  await page.run(() => document.querySelectorAll('article')[0]?.scrollIntoView(), null);
  await untilMarked(page);
  await page.run(() => document.querySelectorAll('article')[1]?.scrollIntoView(), null);
  await untilMarked(page, ['Omar Haddad']);
  await seeNoErrors(page);
});
