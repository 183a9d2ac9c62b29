import type { Part } from '../../text/numerals/part';
import { currencyAt } from './currency-at';
import type { Found, Reader, Scan } from './scan';
import { unitAt } from './unit-at';

/** How far before the numbers a word that speaks of a score may stand, in tokens. */
const reach = 12;

/** Points of a game, and votes of a house, at most. */
const [mostPoints, mostVotes] = [200, 700];

const joints: ReadonlySet<string> = new Set(['-', '–', '—', ':', '&', 'and', 'to', 'đến']);

/** "5-3", "4:0", "14½-13½", "2 and 1" near words that speak of scores; longer records as "13-21-3". */
export const readScore: Reader = (scan, at) => {
  const first = points(scan, at);
  const joint = first && scan.tokens[first.end];
  if (first === undefined || joint === undefined || !joints.has(joint.word)) return undefined;
  const second = points(scan, first.end + 1);
  if (second === undefined || isMeasured(scan, second.end)) return undefined;
  const record =
    joint.word === '-' && scan.tokens[second.end]?.word === '-'
      ? points(scan, second.end + 1)
      : undefined;
  if (record !== undefined && [first, second, record].some(({ value }) => value > mostPoints))
    return undefined;
  if (record === undefined && !isScore(scan, at, { first, second, joint: joint.word }))
    return undefined;
  const end = record?.end ?? second.end;
  const found: Found = {
    measure: 'score',
    rule: 'score',
    value: first.value,
    valueMax: second.value,
    first: at,
    last: end,
    until: end,
  };
  return isWhole(scan, at, end) ? found : undefined;
};

function points(scan: Scan, at: number): Part | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.text.length > 4) return undefined;
  if (/^0\d/.test(token.text)) return undefined;
  const numeral = scan.numeralAt(at);
  if (numeral === undefined || numeral.form !== 'digits' || numeral.value > mostVotes)
    return undefined;
  return (numeral.value * 2) % 1 === 0 && numeral.value >= 0 ? numeral : undefined;
}

function isMeasured(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.word === '/' || unitAt(scan, at) !== undefined) return true;
  if (currencyAt(scan, at) !== undefined) return true;
  return scan.language.ages.after.startingAt(scan.tokens, at) !== undefined;
}

interface Pair {
  first: Part;
  second: Part;
  joint: string;
}

/** Words about scores stand before; without them only a tight pair that no range could be. */
function isScore(scan: Scan, at: number, { first, second, joint }: Pair): boolean {
  const cued = isCued(scan, at);
  if (!cued && Math.max(first.value, second.value) > mostPoints) return false;
  if (joint === '-' || joint === '–') {
    const falling = first.value >= second.value;
    const capitals = /^\p{Lu}/u.test(scan.tokens[second.end]?.text ?? '');
    return (
      (cued && !isCounted(scan, second.end)) ||
      (falling && !isCounted(scan, second.end)) ||
      (falling && capitals)
    );
  }
  return cued && (joint !== 'and' || first.value > second.value) && first.value >= second.value;
}

function isCounted(scan: Scan, at: number): boolean {
  const { nouns, classifiers, headFirst } = scan.language.counted;
  if (!headFirst) return false;
  return [nouns, classifiers].some((table) => table.startingAt(scan.tokens, at) !== undefined);
}

function isCued(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back -= 1) {
    if (scan.language.scoreCues.endingAt(scan.tokens, back) !== undefined) return true;
  }
  return false;
}

/** No further number is joined on either side: "30 - 4 - 1967". */
function isWhole(scan: Scan, at: number, end: number): boolean {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[end]];
  const joined = (sign: string | undefined) => sign === '-' || sign === '/' || sign === ':';
  return !joined(before?.word) && !(joined(after?.word) && scan.tokens[end + 1]?.kind === 'number');
}
