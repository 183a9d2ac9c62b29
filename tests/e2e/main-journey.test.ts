import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser';
import { closeCard, type Mark, markPassage } from '../../scripts/browser/mark-passage';
import { openCardOf } from '../../scripts/browser/open-card';
import { popupShowing } from '../../scripts/browser/popup-showing';
import { fill, press, waitForControl } from '../../scripts/browser/press';
import type { View } from '../../scripts/browser/view';
import { downloaded } from '../../scripts/browser/wait-for-download';
import { wordsOf } from '../../scripts/browser/words';
import { sampleVi } from '../../scripts/sample-pages';
import { keptAnnotations } from './ask';
import { test } from './fixtures';

const words = wordsOf('en');
const headline = 'Bình Thuận Đông: Hơn 2.300 hộ dân có nước sạch sau ba năm thực hiện đề án';
const marks: Mark[] = [
  { text: '2.318 hộ dân', mark: 'statistic' },
  { text: '91,6%', nth: 1, mark: 'statistic' },
  { text: 'Trần Văn Duy', mark: 'person' },
  { text: 'Sở Nông nghiệp và Môi trường', mark: 'organisation' },
];
const quotes = marks.map(({ text }) => text).sort();

test('structure, mark, tag, reload, restart, export, and import elsewhere', async ({
  launch,
  downloads,
}) => {
  test.setTimeout(180_000);
  const browser = await launch();
  const page = await browser.openTab(browser.addressOf(sampleVi));
  await seeStructure(browser, page);
  for (const mark of marks) {
    await markPassage(page, words, mark);
    if (mark.mark === 'statistic') await closeCard(page, words);
  }
  await tagMark(page, '2.318 hộ dân', 'nước sạch');

  await page.open(browser.addressOf(sampleVi));
  await seeTag(page);
  const files = await exportBoth(browser, page, downloads);
  await browser.close();
  expect(readCsv(files.csv)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ quote: '2.318 hộ dân', value: '2318', tags: 'nước sạch' }),
      expect.objectContaining({ quote: '91,6%', value: '91.6', measure: 'percent' }),
      expect.objectContaining({ quote: 'Trần Văn Duy', entityType: 'person' }),
    ]),
  );

  const restarted = await launch();
  await seeTag(await restarted.openTab(restarted.addressOf(sampleVi)));
  await restarted.close();

  const elsewhere = await launch('elsewhere');
  const library = await elsewhere.openTab(elsewhere.extensionUrl('/library.html#/files'));
  expect(await keptAnnotations(library)).toEqual([]);
  await importFile(library, files.json, words('importDone', '1', '4', '1', '0', '0', '0'));
  await seeTag(await elsewhere.openTab(elsewhere.addressOf(sampleVi)));
  await library.show();
  const kept = await keptAnnotations(library);
  expect(kept.map(({ target }) => target.selectors.quote.exact).sort()).toEqual(quotes);
  await importFile(library, files.json, /^Imported\. Articles: 0\. Annotations: 0\. Tags: 0/);
  expect(await keptAnnotations(library)).toEqual(kept);
});

async function seeStructure(browser: DrivenBrowser, page: View): Promise<void> {
  const popup = await popupShowing(browser, page, { name: headline });
  for (const name of ['Xã hội', /Lê Thu Hà/]) await waitForControl(popup, { name });
  await popup.close();
}

async function tagMark(page: View, quote: string, tag: string): Promise<void> {
  await openCardOf(page, words, { text: quote });
  await fill(page, { role: 'combobox', name: words('fieldTags') }, tag);
  await page.stroke({ key: 'Enter' });
  await waitForControl(page, { name: words('saveSaved') });
  await closeCard(page, words);
}

async function seeTag(page: View): Promise<void> {
  await openCardOf(page, words, { text: '2.318 hộ dân' });
  await waitForControl(page, { name: words('tagRemove', 'nước sạch') });
  await closeCard(page, words);
}

/** Exports the article from the real popup; a popup may close when a download starts. */
async function exportBoth(browser: DrivenBrowser, page: View, downloads: string) {
  const exported = async (format: string) => {
    const button = { role: 'button', name: `${words('exportArticle')}: ${words(format)}` };
    const popup = await popupShowing(browser, page, button);
    const file = await downloaded(downloads, () => press(popup, button));
    await popup.close();
    return file;
  };
  return { csv: await exported('exportCsv'), json: await exported('exportJson') };
}

async function importFile(library: View, file: string, told: string | RegExp): Promise<void> {
  await waitForControl(library, { name: words('importFile') });
  await library.upload(file);
  await waitForControl(library, { name: told });
}

function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
}
