import { type Found, isGlued, type Reader, type Scan, writtenBetween } from './scan';

/** "gấp đôi", "half", "gấp 3 lần", "12-fold", "57/94 xã, phường", "one in five", "8 trên 10 người". */
export const readRatio: Reader = (scan, at) =>
  readNamed(scan, at) ?? readMultiple(scan, at) ?? readOutOf(scan, at);

function ratio(value: number, first: number, last: number): Found {
  return { measure: 'ratio', rule: 'ratio', value, first, last, until: last };
}

function readNamed(scan: Scan, at: number): Found | undefined {
  const match = scan.language.ratios.startingAt(scan.tokens, at);
  if (match === undefined) return undefined;
  const { value, change, weak } = match.value;
  const next = scan.tokens[match.end];
  if (next?.word === '-' && isGlued(scan, match.end)) return undefined;
  // "the second half"
  if (weak && scan.language.ordinals.words.endingAt(scan.tokens, at - 1)) return undefined;
  const found = ratio(value, at, match.end);
  const isMinor = weak === true && !isShare(scan, at, match.end);
  return { ...found, ...(change && { change }), ...(isMinor && { minor: 'weak word' as const }) };
}

/** "half of the homes", "about half the homes", never "the first half of the match". */
function isShare(scan: Scan, at: number, end: number): boolean {
  const { counted, qualifiers, wholes } = scan.language;
  if (wholes.startingAt(scan.tokens, end) === undefined) return false;
  const before = scan.tokens[at - 1];
  if (before === undefined || before.kind === 'sign') return true;
  return [counted.stops, qualifiers.before].some(
    (table) => table.endingAt(scan.tokens, at - 1) !== undefined && !/^the$/.test(before.word),
  );
}

function readMultiple(scan: Scan, at: number): Found | undefined {
  const { before, after, followers } = scan.language.multiples;
  const head = before.startingAt(scan.tokens, at);
  const numeral = scan.numeralAt(head?.end ?? at);
  if (numeral === undefined || numeral.value < 1) return undefined;
  const hyphen = scan.tokens[numeral.end]?.word === '-' && isGlued(scan, numeral.end) ? 1 : 0;
  const tail = after.startingAt(scan.tokens, numeral.end + hyphen);
  const isFold = scan.tokens[numeral.end + hyphen]?.word === 'fold';
  const follows = tail && followers.startingAt(scan.tokens, tail.end) !== undefined;
  if (head === undefined && !isFold && !follows) return undefined;
  const found = ratio(numeral.value, at, tail?.end ?? numeral.end);
  return tail === undefined
    ? found
    : { ...found, unit: writtenBetween(scan, tail.end - 1, tail.end) };
}

function readOutOf(scan: Scan, at: number): Found | undefined {
  const part = scan.numeralAt(at);
  if (part === undefined || part.scale > 1 || !Number.isInteger(part.value)) return undefined;
  const joint = scan.language.outOf.startingAt(scan.tokens, part.end);
  const whole = joint && scan.numeralAt(joint.end);
  if (whole === undefined || !Number.isInteger(whole.value)) return undefined;
  if (part.value >= whole.value || part.value <= 0 || whole.value > 1000) return undefined;
  if (part.form !== whole.form) return undefined;
  return ratio(part.value / whole.value, at, whole.end);
}
