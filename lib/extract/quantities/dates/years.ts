import type { Part } from '../../../text/numerals/part';
import type { Scan } from '../scan';

/** "một chín tám tư", "hai không mười ba", "nineteen eighty-four", "hai nghìn linh chín". */
export function yearInWords(scan: Scan, at: number): Part | undefined {
  const whole = scan.numeralAt(at);
  const opens = scan.language.numbers.words.startingAt(scan.tokens, at)?.value.role;
  // "năm nghìn" is no year.
  const isSpelt = opens === 'unit' || opens === 'ten' || opens === 'teen';
  const named = isSpelt && whole?.form === 'words' ? whole : undefined;
  let spelt = '';
  let end = at;
  while (spelt.length < 4) {
    const group = unitOrTens(scan, end);
    if (group === undefined) break;
    spelt += group.value;
    end = group.end;
  }
  if (spelt.length === 4 && end > (named?.end ?? at)) return { value: Number(spelt), end };
  return named !== undefined && named.value >= 100 ? named : undefined;
}

function unitOrTens(scan: Scan, at: number): Part | undefined {
  const { words: table } = scan.language.numbers;
  const word = table.startingAt(scan.tokens, at);
  // "hai không linh tám" is 2008.
  if (word?.value.role === 'gap') return { value: 0, end: word.end };
  if (word?.value.role === 'unit') {
    const next = table.startingAt(scan.tokens, word.end);
    if (next?.value.role === 'times' && next.value.value === 10) return scan.groupAt(at);
    return { value: word.value.value, end: word.end };
  }
  return word?.value.role === 'ten' || word?.value.role === 'teen' ? scan.groupAt(at) : undefined;
}

/** "những năm 2000", "thập niên 90": a decade after a word that says so. */
export function decadeNumber(scan: Scan, at: number): Part | undefined {
  const written = scan.tokens[at]?.text ?? '';
  if (/^[12]\d\d0$/.test(written)) return { value: Number(written), end: at + 1 };
  return /^[2-9]0$/.test(written) ? { value: 1900 + Number(written), end: at + 1 } : undefined;
}

/** "1990s", "the '90s", "nineties" are not read. */
export function decade(scan: Scan, at: number): Part | undefined {
  const [token, suffix] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token?.kind !== 'number' || !/^[12]\d\d0$/.test(token.text)) return undefined;
  return suffix?.word === 's' && !suffix.spaced
    ? { value: Number(token.text), end: at + 2 }
    : undefined;
}
