import type { Token } from '../words';
import { type NumberFormat, readDigits } from './number-format';
import type { Part } from './part';

/** Values of the signs that are fractions of their own. */
const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Reads a number in digits: "1.780,5", "10 000", "80 , 000", "2 1/2", "½", "4e14". */
export function readDigitGroup(
  tokens: readonly Token[],
  at: number,
  format: NumberFormat,
): Part | undefined {
  const sign = fractionSigns.get(tokens[at]?.word ?? '');
  if (sign !== undefined) return { value: sign, end: at + 1 };
  const whole = readWhole(tokens, at, format);
  if (whole === undefined) return undefined;
  return (
    readFraction(tokens, at, whole) ?? readMixed(tokens, whole) ?? readPower(tokens, whole) ?? whole
  );
}

function readWhole(tokens: readonly Token[], at: number, format: NumberFormat): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return readBareDecimals(tokens, at);
  const { written, end } = joinSpaced(tokens, at, format.decimal);
  const value = readDigits(written, isRound(written, tokens[end]) ? roundFormat(written) : format);
  return value === undefined ? undefined : { value, end };
}

/** "25,000 người": nobody writes three decimals that end in nought before a word. */
function isRound(written: string, next: Token | undefined): boolean {
  return /^[1-9]\d{0,2}[.,]\d\d0$/.test(written) && next?.kind === 'word' && next.spaced;
}

function roundFormat(written: string): NumberFormat {
  return { decimal: written.includes(',') ? '.' : ',', settled: true };
}

/** ".75" and ",77", where no digit stands before the separator. */
function readBareDecimals(tokens: readonly Token[], at: number): Part | undefined {
  const [separator, digits] = [tokens[at], tokens[at + 1]];
  if (separator?.word !== '.' && separator?.word !== ',') return undefined;
  if (digits?.kind !== 'number' || digits.spaced) return undefined;
  if (!separator.spaced && tokens[at - 1]?.kind !== 'sign') return undefined;
  return /^\d+$/.test(digits.text) ? { value: Number(`.${digits.text}`), end: at + 2 } : undefined;
}

/** Groups of three parted by spaces ("10 000", "10 . 000") and spaced decimals ("46 . 8"). */
function joinSpaced(
  tokens: readonly Token[],
  at: number,
  decimal: string,
): { written: string; end: number } {
  const first = tokens[at]?.text ?? '';
  let written = first;
  let end = at + 1;
  while (/^\d{1,9}$/.test(written) && first.length <= 3 && isSpacedThree(tokens[end])) {
    written += tokens[end]?.text ?? '';
    end += 1;
  }
  const [separator, rest] = [tokens[end], tokens[end + 1]];
  const isSeparator = separator?.word === '.' || separator?.word === ',';
  if (!isSeparator || !separator.spaced || rest?.kind !== 'number' || !rest.spaced) {
    return { written, end };
  }
  const groups = /^\d{3}(?:[.,]\d+)?$/.test(rest.text);
  if (separator.word !== decimal && !groups) return { written, end };
  return { written: written + separator.word + rest.text, end: end + 2 };
}

function isSpacedThree(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{3}(?:[.,]\d+)?$/.test(token.text);
}

function readFraction(tokens: readonly Token[], at: number, upper: Part): Part | undefined {
  const [slash, lower, after] = [tokens[upper.end], tokens[upper.end + 1], tokens[upper.end + 2]];
  if (upper.end !== at + 1 || (slash?.word !== '/' && slash?.word !== '⁄')) return undefined;
  if (slash.spaced || lower?.kind !== 'number' || lower.spaced) return undefined;
  if (after?.word === '/' && !after.spaced) return undefined;
  const value = Number(lower.text);
  return value > 0 && Number.isInteger(upper.value)
    ? { value: upper.value / value, end: upper.end + 2, fraction: true }
    : undefined;
}

/** "2 1/2" and "2½". */
function readMixed(tokens: readonly Token[], whole: Part): Part | undefined {
  if (!Number.isInteger(whole.value)) return undefined;
  const sign = fractionSigns.get(tokens[whole.end]?.word ?? '');
  if (sign !== undefined) return { value: whole.value + sign, end: whole.end + 1 };
  const upper = tokens[whole.end];
  if (upper?.kind !== 'number' || !/^\d$/.test(upper.text)) return undefined;
  const fraction = readFraction(tokens, whole.end, {
    value: Number(upper.text),
    end: whole.end + 1,
  });
  if (fraction === undefined || fraction.value >= 1) return undefined;
  return { value: whole.value + fraction.value, end: fraction.end };
}

/** "4e14", "9.83e-3". */
function readPower(tokens: readonly Token[], mantissa: Part): Part | undefined {
  const letter = tokens[mantissa.end];
  if (letter?.word !== 'e' || letter.spaced) return undefined;
  const sign = tokens[mantissa.end + 1]?.word;
  const minus = sign === '-';
  const at = mantissa.end + (minus || sign === '+' ? 2 : 1);
  const exponent = tokens[at];
  if (exponent?.kind !== 'number' || exponent.spaced || !/^\d{1,2}$/.test(exponent.text)) {
    return undefined;
  }
  return { value: Number(`${mantissa.value}e${minus ? '-' : ''}${exponent.text}`), end: at + 1 };
}
