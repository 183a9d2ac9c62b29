import { type NumberFormat, readDigits, settleFormat } from '../../text/numerals/number-format';
import type { Part } from '../../text/numerals/part';
import { type Numeral, readNumeral } from '../../text/numerals/read-numeral';
import { readWordGroup } from '../../text/numerals/word-group';
import { type Token, tokenise } from '../../text/words';
import type { Language } from '../languages/language';
import type { Quantity } from './quantity';

/** A text on its way through the grammar: its tokens and all that the rules look up. */
export interface Scan {
  text: string;
  tokens: readonly Token[];
  language: Language;
  format: NumberFormat;
  /** ISO 8601 day that relative dates count from. */
  published?: string;
  /** The number that begins at a token; each is read once. */
  numeralAt(at: number): Numeral | undefined;
  /** Spoken hundreds, tens and units at a token. */
  groupAt(at: number): Part | undefined;
  /** The same where a currency stands before it. */
  amountAt(at: number): Numeral | undefined;
  /** A quotation that began before a token is still open there. */
  isQuoted(at: number): boolean;
}

/** A quantity in tokens: `first` to `last` are its span, `until` the first token not used up. */
export interface Found extends Omit<Quantity, 'start' | 'end'> {
  first: number;
  last: number;
  until: number;
}

/** A rule of the grammar: what begins at a token, if anything does. */
export type Reader = (scan: Scan, at: number) => Found | undefined;

export interface ScanOptions {
  language: Language;
  published?: string | undefined;
  format?: NumberFormat | undefined;
}

/** Prepares a text for the grammar. Linear. */
export function startScan(text: string, options: ScanOptions): Scan {
  const { language, published } = options;
  const tokens = withListsApart(tokenise(text));
  const format = options.format ?? settleFormat(figuresOf(tokens), language.numbers.decimal);
  const reading = { tokens, grammar: language.numbers, format };
  return {
    text,
    tokens,
    language,
    format,
    ...(published !== undefined && { published }),
    groupAt: remembered((at) => readWordGroup(tokens, at, language.numbers)),
    numeralAt: remembered((at) => readNumeral(reading, at)),
    amountAt: remembered((at) => readNumeral({ ...reading, money: true }, at)),
    isQuoted: quoteReader(tokens),
  };
}

function withListsApart(tokens: readonly Token[]): Token[] {
  const parted: Token[] = [];
  for (const token of tokens) {
    const isLong = token.kind === 'number' && token.text.length >= shortestList;
    if (isLong && isList(token.text)) parted.push(...apart(token));
    else parted.push(token);
  }
  return parted;
}

/** "1,2,3" */
const shortestList = 5;

/** "22,24,26" and "192.168.1.2" are no number but some, unless they are a date. */
function isList(written: string): boolean {
  if (!/^\d{1,3}(?:([.,])\d{1,3})(?:\1\d{1,3}){1,40}$/.test(written)) return false;
  if (/^\d{1,2}[.]\d{1,2}[.]\d{2}$/.test(written)) return false;
  return readDigits(written, { decimal: '.', settled: true }) === undefined;
}

function apart(token: Token): Token[] {
  return tokenise(token.text.replaceAll(/[.,]/g, ' ')).map((number, index) => ({
    ...number,
    start: token.start + number.start,
    end: token.start + number.end,
    spaced: index === 0 ? token.spaced : false,
  }));
}

/** Counts quotation marks once, when first asked; a mark on to a number may be one of inches. */
function quoteReader(tokens: readonly Token[]): (at: number) => boolean {
  let open: readonly boolean[] | undefined;
  return (at) => {
    open ??= openQuotes(tokens);
    return open[at] === true;
  };
}

function openQuotes(tokens: readonly Token[]): boolean[] {
  let [straight, curly] = [false, false];
  return tokens.map(({ word }) => {
    const before = straight || curly;
    if (word === '"') straight = !straight;
    else if (word === '“') curly = true;
    else if (word === '”') curly = false;
    return before;
  });
}

function* figuresOf(tokens: readonly Token[]): Generator<string> {
  // What is shorter has no separator that tells anything.
  for (const { kind, text } of tokens) if (kind === 'number' && text.length > 2) yield text;
}

/** `null` stands for nothing that was found, a hole for what was not asked yet. */
function remembered<Value extends object>(
  read: (at: number) => Value | undefined,
): (at: number) => Value | undefined {
  const known: (Value | null)[] = [];
  return (at) => {
    const value = known[at];
    if (value !== undefined) return value ?? undefined;
    const fresh = read(at);
    known[at] = fresh ?? null;
    return fresh;
  };
}

/** The text of tokens `first` to `last`, exclusive. */
export function writtenBetween(scan: Scan, first: number, last: number): string {
  return scan.text.slice(scan.tokens[first]?.start, scan.tokens[last - 1]?.end);
}

/** No white space stands between token `at` and the one before it. */
export function isGlued(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.spaced === false;
}

/** A token begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
}
