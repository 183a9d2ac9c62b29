import { expect, test } from 'vitest';
import { tableHeads } from '../../../lib/article/table-heads';
import { openPage } from './open-page';

const page = openPage(`<table>
  <tr><th>Route</th><th>2025</th><th>2026</th></tr>
  <tr><td>North pier</td><td id="number"><b>1,204</b></td><td>1,689</td></tr>
</table><p id="outside">No table</p>`);

const headsOf = (selector: string) => {
  const element = page.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return tableHeads(element);
};

test('a cell stands under its row and its column', () => {
  expect(headsOf('#number b')).toEqual(['North pier', '2025']);
});

test('a row head stands under its column, a column head under nothing', () => {
  expect(headsOf('tr:nth-child(2) td')).toEqual(['Route']);
  expect(headsOf('th')).toEqual([]);
});

test('text outside a table has no heads', () => {
  expect(headsOf('#outside')).toEqual([]);
});
