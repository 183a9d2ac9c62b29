import { expect } from '@playwright/test';
import { press } from '../../scripts/browser/press';
import { waitFor } from '../../scripts/browser/wait-for';
import { wordsOf } from '../../scripts/browser/words';
import { test } from './fixtures';
import { closeToast, marked, markName, openMarked, serveLiving } from './living/living-page';

const words = wordsOf('en');
const passage = 'another pier';
const rest = 'https://living.example/rest.js';

/** Runs in the page: what it says in the middle of the window. */
function middleOfWindow(): string | null | undefined {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.textContent;
}

test('the library leads to a passage of a page that is still loading, once it is there', async ({
  launch,
  server,
}) => {
  const address = serveLiving(server, 'slow-body');
  server.pages.set(rest, { html: 'bringRest()' });
  const browser = await launch();
  const page = await openMarked(browser, address);
  await markName(page, passage);
  await closeToast(page);

  let letRestCome = () => {};
  const after = new Promise<void>((resolve) => {
    letRestCome = resolve;
  });
  server.pages.set(rest, { html: 'bringRest()', after });
  const library = await browser.openTab(browser.extensionUrl('/library.html#/annotations'));
  await page.close();
  await press(library, { role: 'button', name: words('showNamed', passage) });
  const opened = await waitFor('the tab of the article', () =>
    browser.tabAt(browser.addressOf(address)),
  );
  // The reader is there, has found what the page says already, and waits for the rest.
  await waitFor('the marks that are there', () =>
    opened.run((texts) => texts.every((text) => window.painted().includes(text)), marked),
  );
  expect(await opened.run(() => document.readyState, null)).not.toBe('complete');
  expect(await opened.run(() => scrollY, null)).toBe(0);

  letRestCome();
  await waitFor('the passage in the middle of the window', async () =>
    (await opened.run(middleOfWindow, null))?.includes(passage),
  );
  expect(await opened.run(() => window.painted(), null)).toContain(passage);
});
