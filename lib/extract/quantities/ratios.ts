import { type Found, isGlued, type Reader, type Scan } from './scan';

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
  const found = ratio(value, at, match.end);
  return { ...found, ...(change && { change }), ...(weak && { minor: 'weak word' as const }) };
}

function readMultiple(scan: Scan, at: number): Found | undefined {
  const { before, after } = scan.language.multiples;
  const head = before.startingAt(scan.tokens, at);
  const numeral = scan.numeralAt(head?.end ?? at);
  if (numeral === undefined || numeral.value < 1) return undefined;
  const hyphen = scan.tokens[numeral.end]?.word === '-' && isGlued(scan, numeral.end) ? 1 : 0;
  const tail = after.startingAt(scan.tokens, numeral.end + hyphen);
  if (head === undefined && (tail === undefined || scan.language.counted.headFirst))
    return undefined;
  return ratio(numeral.value, at, tail?.end ?? numeral.end);
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
