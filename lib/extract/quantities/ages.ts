import { currencyAt } from './currency-at';
import { type Found, isCapitalised, type Reader, type Scan } from './scan';

/** Nobody is older, and few figures beside a name are lower. */
const [youngest, oldest] = [1, 115];

/** Ages without a word after the number: "aged 45", "tuổi 18", "Sims, 20, was shot". */
export const readAge: Reader = (scan, at) => {
  const head = scan.language.ages.before.startingAt(scan.tokens, at);
  if (head !== undefined) return withOldest(scan, age(scan, head.end));
  if (!isApposition(scan, at) && !isSaidOf(scan, at)) return decadeOfLife(scan, at);
  const found = age(scan, at);
  return found && { ...found, inferred: ['measure', 'unitCode'] };
};

/** "aged 11 to 18" */
function withOldest(scan: Scan, found: Found | undefined): Found | undefined {
  const joint = found && scan.language.ranges.to.startingAt(scan.tokens, found.last);
  const upper = joint && age(scan, joint.end);
  if (found?.value === undefined || upper?.value === undefined) return found;
  if (upper.value <= found.value) return found;
  return { ...found, valueMax: upper.value, last: upper.last, until: upper.last };
}

/** "was 13 when he began" */
function isSaidOf(scan: Scan, at: number): boolean {
  const { copulas, subjects, contexts } = scan.language.ages;
  const copula = copulas.endingAt(scan.tokens, at - 1);
  if (copula === undefined) return false;
  const subject = scan.tokens[copula.end - 1];
  const isPerson = subjects.endingAt(scan.tokens, copula.end - 1) !== undefined;
  if (!isPerson && !isCapitalised(subject)) return false;
  const numeral = scan.numeralAt(at);
  return numeral !== undefined && contexts.startingAt(scan.tokens, numeral.end) !== undefined;
}

/** "in his 40s": from 40 to 49. */
function decadeOfLife(scan: Scan, at: number): Found | undefined {
  const [number, suffix] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!/^[2-9]0$/.test(number?.text ?? '') || suffix?.word !== 's' || suffix.spaced)
    return undefined;
  if (scan.language.ages.decades.endingAt(scan.tokens, at - 1) === undefined) return undefined;
  const found = age(scan, at, true);
  return found && { ...found, valueMax: Number(number?.text) + 9, last: at + 2, until: at + 2 };
}

function age(scan: Scan, at: number, bare = false): Found | undefined {
  const numeral = scan.numeralAt(at);
  if (numeral === undefined || !Number.isInteger(numeral.value)) return undefined;
  if (numeral.value < youngest || numeral.value > oldest || numeral.scale > 1) return undefined;
  const measured =
    currencyAt(scan, numeral.end) !== undefined ||
    scan.language.units.startingAt(scan.tokens, numeral.end) !== undefined;
  if (measured && !bare && scan.tokens[numeral.end]?.kind !== 'sign') return undefined;
  return {
    measure: 'age',
    rule: 'age',
    value: numeral.value,
    unitCode: 'a',
    first: at,
    last: numeral.end,
    until: numeral.end,
  };
}

/** Two digits between commas after a capitalised name: "Sims, 20, …". */
function isApposition(scan: Scan, at: number): boolean {
  const [name, comma, number, after] = scan.tokens.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || number?.kind !== 'number' || comma?.word !== ',' || !isName(scan, name, at))
    return false;
  return /^[1-9]\d$/.test(number.text) && (after === undefined || /^[,.;)]$/.test(after.word));
}

/** A name or, in English, the person that a noun names ("the actor, 31,"). */
function isName(scan: Scan, name: (typeof scan.tokens)[number] | undefined, at: number): boolean {
  if (isCapitalised(name))
    return scan.language.dates.monthNames.endingAt(scan.tokens, at - 2) === undefined;
  if (name?.kind !== 'word') return false;
  if (scan.language.ages.persons.endingAt(scan.tokens, at - 2) !== undefined) return true;
  // "the defendant, 45, …": nothing else is put in so.
  const isPutIn = scan.tokens[at + 1]?.word === ',';
  return isPutIn && scan.language.ages.determiners.endingAt(scan.tokens, at - 3) !== undefined;
}
