import { expect, test } from 'vitest';
import { tableHeads } from '../../../../lib/article/body/table-heads';
import { openPage } from '../open-page';

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

test('what is as long as a page heads nothing', () => {
  const layout = openPage(`<table><tr><td>${'All our stories. '.repeat(40)}</td><td>News</td></tr>
    <tr><td>Sport</td><td id="story">A ferry sails</td></tr><tr><td id="more">More</td></tr></table>`);
  const heads = ['#story', '#more'].map((id) => layout.querySelector(id)).filter((one) => one);
  expect(heads.map((cell) => cell && tableHeads(cell))).toEqual([['Sport', 'News'], []]);
});

test('a cell of a long table costs no more than one of a short table', () => {
  const row = (at: number) => `<tr><td>Ward ${at}</td><td>${at}</td><td>${at + 1}</td></tr>`;
  const rows = Array.from({ length: 4_000 }, (_, at) => row(at)).join('');
  const cells = openPage(`<table>${rows}</table>`).querySelectorAll('td');
  const began = performance.now();
  for (const cell of cells) tableHeads(cell);
  // Counting the rows anew for each cell took half a minute.
  expect(performance.now() - began).toBeLessThan(4_000);
});
