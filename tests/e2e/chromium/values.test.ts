import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { keyOfMark } from '../../../lib/model/mark-key';
import type { MarkKind } from '../../../lib/model/mark-kind';
import { closeCard, selectForToolbar, wordOfMark } from '../../../scripts/browser/mark-passage';
import { popupShowing } from '../../../scripts/browser/popup-showing';
import { press, waitForControl } from '../../../scripts/browser/press';
import type { Passage } from '../../../scripts/browser/select-text';
import type { View } from '../../../scripts/browser/view';
import { downloaded } from '../../../scripts/browser/wait-for-download';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleVi } from '../../../scripts/sample-pages';
import { test } from '../fixtures';

interface Gold {
  blocks: { text: string }[];
  statistics: {
    block: number;
    start: number;
    exact: string;
    measure: string;
    value: number;
    unit: string;
  }[];
}

const words = wordsOf('en');
const gold: Gold = JSON.parse(
  readFileSync(new URL('../../pages/sample-vi.gold.json', import.meta.url), 'utf8'),
);
const names: [text: string, mark: MarkKind][] = [
  ['Nguyễn Thị Lành', 'person'],
  ['Viện Tài nguyên nước Nam Trung', 'organisation'],
  ['Nghị quyết số 35-NQ/TU', 'document'],
  ['Hòa Thắng Tây', 'place'],
];

test('every statistic of an article, marked by hand, comes out with its value and unit', async ({
  launchChromium,
  downloads,
}) => {
  test.setTimeout(240_000);
  const browser = await launchChromium();
  const page = await browser.openTab(sampleVi);
  const text = await page.run(() => document.querySelector('article')?.textContent ?? '', null);
  for (const { block, start, exact } of gold.statistics) {
    const at = text.indexOf(gold.blocks[block]?.text ?? '') + start;
    const nth = text.slice(0, at).split(exact).length - 1;
    await markByKey(page, { text: exact, nth }, 'statistic');
    await closeCard(page, words);
  }
  for (const [name, mark] of names) await markByKey(page, { text: name }, mark);

  const button = { role: 'button', name: `${words('exportArticle')}: ${words('exportCsv')}` };
  const popup = await popupShowing(browser, page, button);
  const file = await downloaded(downloads, () => press(popup, button));
  const csv = readFileSync(file, 'utf8').slice(1);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
  const rows = data.filter(({ kind }) => kind === 'statistic');
  expect(rows.map(({ quote, measure, value, unit }) => ({ quote, measure, value, unit }))).toEqual(
    gold.statistics.map(({ exact, measure, value, unit }) => ({
      quote: exact,
      measure,
      value: `${value}`,
      unit,
    })),
  );
  const entities = data.filter(({ kind }) => kind === 'entity');
  expect(entities.map(({ name, entityType }) => [name, entityType]).sort()).toEqual(
    names.toSorted(),
  );
});

/** Without the mouse once the text is selected. */
async function markByKey(page: View, passage: Passage, mark: MarkKind): Promise<void> {
  await selectForToolbar(page, words, passage);
  await page.stroke({ key: keyOfMark(mark) });
  await waitForControl(page, { name: words('toastMarked', wordOfMark(words, mark)) });
}
