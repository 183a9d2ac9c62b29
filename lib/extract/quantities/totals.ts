import type { Scan } from './scan';

/** Words between a total and its number, and between "number of" and what is counted, at most. */
const [mostLinks, mostNouns] = [6, 3];

/** Whether the number at a token says how many there are: "the population is", "number of users hit". */
export function saysTotal(scan: Scan, at: number): boolean {
  const { totals } = scan.language.counted;
  let left = at;
  for (let step = 0; step <= mostLinks; step += 1) {
    if (totals.endingAt(scan.tokens, left - 1)?.value === 'noun') return true;
    const link = linkBefore(scan, left);
    if (link === undefined) break;
    left = link;
  }
  return left < at && isCountedBefore(scan, left);
}

/** Where a word begins that may stand between a total and its number. */
function linkBefore({ tokens, language }: Scan, at: number): number | undefined {
  const { counted, changes, qualifiers } = language;
  const tables = [counted.totalLinks, changes.verbs, changes.fillers, qualifiers.before];
  for (const table of tables) {
    const link = table.endingAt(tokens, at - 1);
    if (link !== undefined) return link.end;
  }
  return undefined;
}

function isCountedBefore({ tokens, language }: Scan, at: number): boolean {
  const { totals, stops } = language.counted;
  for (let left = at - 1; left >= at - mostNouns; left -= 1) {
    if (tokens[left]?.kind !== 'word' || stops.endingAt(tokens, left) !== undefined) return false;
    if (totals.endingAt(tokens, left - 1)?.value === 'head') return true;
  }
  return false;
}
