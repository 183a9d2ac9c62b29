import { expect } from '@playwright/test';
import { markKinds } from '../../../lib/model/mark-kind';
import { selectForToolbar } from '../../../scripts/browser/mark-passage';
import { waitForControl } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';

const words = wordsOf('en');

interface Tab {
  id?: number;
}
/** Chromium lets an extension's own script dispatch its events, which nothing outside can press. */
interface DispatchedEvent<Arguments extends unknown[]> {
  dispatch(...args: Arguments): void;
}
declare const chrome: {
  tabs: { query(query: object): Promise<Tab[]> };
  contextMenus: { onClicked: DispatchedEvent<[{ menuItemId: string }, Tab | undefined]> };
  commands: {
    onCommand: DispatchedEvent<[string, Tab | undefined]>;
    getAll(): Promise<{ name?: string; shortcut?: string; description?: string }[]>;
  };
};

test('the context menu marks the selection', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await selectForToolbar(page, words, { text: 'Harrow & Pike Shipyards' });
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'mark-organisation' }, tab);
  });
  await waitForControl(page, { name: words('toastMarked', words('markOrganisation')) });
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await keptAnnotations(own)).toMatchObject([
    { entity: { type: 'organisation', name: 'Harrow & Pike Shipyards' } },
  ]);
});

test('a command marks the selection', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await selectForToolbar(page, words, { text: 'Port Alder', nth: 0 });
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch('mark-place', tab);
  });
  await waitForControl(page, { name: words('toastMarked', words('markPlace')) });
});

test('there is a command for every kind of mark, for the reader to bind', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const worker = await browser.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  const names = commands.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(markKinds.map((mark) => `mark-${mark}`)));
  for (const { name = '', description } of commands.filter(({ name }) =>
    name?.startsWith('mark-'),
  )) {
    expect(description, name).toBeTruthy();
  }
});
