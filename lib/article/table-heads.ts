import { oneLine } from '../text/white-space';
import { allWithin, closestOf, parentOf, tagOf, textContentOf } from './dom-access';

const isCell = (element: Element) => tagOf(element) === 'td' || tagOf(element) === 'th';
const textIn = (element: Element) => oneLine(textContentOf(element) ?? '');

/** The cells of a row, without those of tables inside it. */
function cellsOf(row: Element): Element[] {
  return allWithin(row, 'td, th').filter((cell) => parentOf(cell) === row);
}

/**
 * The heads that a table cell stands under: its row's, then its column's. The cells of the first
 * row have none; those of the first column have their column's only. Cells that span others count as one.
 */
export function tableHeads(inside: Element): string[] {
  const cell = closestOf(inside, 'td, th');
  const row = cell === null ? null : closestOf(cell, 'tr');
  const table = row === null ? null : closestOf(row, 'table');
  if (cell === null || row === null || table === null || !isCell(cell)) return [];
  const cells = cellsOf(row);
  const column = cells.indexOf(cell);
  const [first] = allWithin(table, 'tr');
  if (first === row) return [];
  const rowHead = column > 0 ? cells[0] : undefined;
  const columnHead = first === undefined ? undefined : cellsOf(first)[column];
  return [rowHead, columnHead]
    .filter((head) => head !== undefined)
    .map(textIn)
    .filter((head) => head !== '');
}
