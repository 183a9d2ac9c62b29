import { oneLine } from '../../text/white-space';
import {
  closestOf,
  firstElementOf,
  firstWithin,
  nextElementOf,
  previousElementOf,
  tagOf,
  textContentOf,
} from '../page/dom-access';

/** What is longer heads nothing: it is a column of a page that is laid out by tables. */
const longest = 300;

const isCell = (element: Element) => tagOf(element) === 'td' || tagOf(element) === 'th';
const textIn = (element: Element) => oneLine(textContentOf(element) ?? '');

/** The cell that stands so many cells behind the first one of a row. */
function cellAt(row: Element, column: number): Element | undefined {
  let left = column;
  for (let at = firstElementOf(row); at !== null; at = nextElementOf(at)) {
    if (isCell(at) && left-- === 0) return at;
  }
  return undefined;
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = previousElementOf(cell); at !== null; at = previousElementOf(at)) {
    if (isCell(at)) column += 1;
  }
  return column;
}

/**
 * The heads that a table cell stands under: its row's, then its column's. The cells of the first
 * row have none; those of the first column have their column's only. Cells that span others count as one.
 * Cost: the cells of two rows, whatever the length of the table.
 */
export function tableHeads(inside: Element): string[] {
  const cell = closestOf(inside, 'td, th');
  const row = cell === null ? null : closestOf(cell, 'tr');
  const table = row === null ? null : closestOf(row, 'table');
  if (cell === null || row === null || table === null) return [];
  const first = firstWithin(table, 'tr');
  if (first === null || first === row) return [];
  const column = columnOf(cell);
  return [column > 0 ? cellAt(row, 0) : undefined, cellAt(first, column)]
    .filter((head) => head !== undefined)
    .map(textIn)
    .filter((head) => head !== '' && head.length <= longest);
}
