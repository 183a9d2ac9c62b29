/** What a reader's typing in a number field comes to. */
export type TypedNumber =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'invalid'; why: 'notANumber' | 'grouping' | 'tooLong' };

/** A double keeps every number of so many digits exactly, zeros at either end not counted. */
const exactDigits = 15;

/** Digits as the articles have them, whatever those of the locale are. */
const inAscii = { numberingSystem: 'latn' } as const;

const notANumber: TypedNumber = { kind: 'invalid', why: 'notANumber' };

/**
 * Reads a number as somebody who writes in `locale` types it. The locale decides only where both
 * readings are possible: "1.780" is 1780 in Vietnamese and 1.78 in English, while "1.780.000" and
 * "4,5" have one reading each.
 */
export function parseTypedNumber(text: string, locale: string): TypedNumber {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u061C\u200E\u200F]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s'’](?=\d)/g, ' ')
    .trim();
  if (plain === '') return { kind: 'empty' };
  const [, sign = '', digits = ''] = /^([+-]?)\s*(\d[\d., ]*|[.,]\d+)$/.exec(plain) ?? [];
  if (digits === '') return notANumber;
  const decimal = decimalMarkOf(digits, locale);
  const [whole = '', fraction = '', ...rest] = decimal === null ? [digits] : digits.split(decimal);
  if (rest.length > 0 || /\D/.test(fraction)) return { kind: 'invalid', why: 'grouping' };
  if (!isGrouped(whole)) return { kind: 'invalid', why: 'grouping' };
  const written = `${whole.replace(/\D/g, '')}.${fraction}`;
  if (written.replace('.', '').replace(/^0+|0+$/g, '').length > exactDigits) {
    return { kind: 'invalid', why: 'tooLong' };
  }
  return { kind: 'number', value: Number(`${sign}${written === '.' ? '' : `0${written}`}`) };
}

/** The ASCII form of a digit: those of every script stand in a run of ten, from zero up. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** Which of "." and "," stands before the fraction; `null` when neither does. */
function decimalMarkOf(digits: string, locale: string): '.' | ',' | null {
  const marks = digits.replace(/[\d ]/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  const isOnlyKind = marks === last.repeat(marks.length);
  if (!isOnlyKind) return marks.indexOf(last) === marks.length - 1 ? last : null;
  if (marks.length > 1) return null;
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return looksGrouped && last !== decimalMarkIn(locale) ? null : last;
}

function decimalMarkIn(locale: string): string {
  const parts = new Intl.NumberFormat(locale, inAscii).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** No marks at all, or groups of three (Western) or of two and a last three (Indian). */
function isGrouped(whole: string): boolean {
  const western = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;
  const indian = /^\d{1,2}(?:([, ])\d{2})(?:\1\d{2})*\1\d{3}$/;
  return /^\d*$/.test(whole) || western.test(whole) || indian.test(whole);
}

/** Writes a number as `parseTypedNumber` reads it back in the same locale. */
export function formatTypedNumber(value: number | undefined, locale: string): string {
  if (value === undefined) return '';
  return new Intl.NumberFormat(locale, { ...inAscii, maximumFractionDigits: 20 }).format(value);
}
