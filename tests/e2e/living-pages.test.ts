import { expect } from '@playwright/test';
import { keptAnnotations } from './ask';
import { test } from './fixtures';
import { marked, openMarked, seeChange, serveLiving } from './living/living-page';

/** Pages that change themselves while they are read; `changes` are what each of them does. */
const pages: [name: string, says: string, changes: string[]][] = [
  ['hydration', 'a page that makes the server’s text anew', ['await change()', 'await change()']],
  ['live-blog', 'a live blog whose entries come at the top', ['await change()', 'await change()']],
  [
    'preact',
    'a Preact page that renders its article again',
    ['remount', 'move', 'text', 'toggle', 'remount'].map((name) => `await changes.${name}()`),
  ],
  ['clearing', 'a page that clears all highlights', ['await change()', 'await change()']],
  [
    'ticking',
    'a page that changes thirty times a second',
    ['clearInterval(window.ticking); await change()'],
  ],
];

for (const [name, says, changes] of pages) {
  test(`marks stay on ${says}`, async ({ launch, server }) => {
    const address = serveLiving(server, name);
    const browser = await launch();
    const page = await openMarked(browser, address);
    for (const change of changes) await seeChange(page, change);
    const own = await browser.openTab(browser.extensionUrl('/popup.html'));
    const kept = await keptAnnotations(own);
    expect(kept.map(({ target }) => target.selectors.quote.exact).sort()).toEqual(marked);
  });
}
