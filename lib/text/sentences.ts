import { partitionPoint } from './partition-point';

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Words that end in a full stop within a sentence, without it; compared in lower case. */
const abbreviations: ReadonlySet<string> = new Set(
  `tp ths ts gs pgs bs ks ls cn tt nxb tr đ/c ông bà mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr no nos vs etc inc ltd co corp
   approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n e.g i.e a.m p.m ph.d cf al vol fig pp rev hon messrs`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const marks = '.!?…\n';
const closing = '"”’»)]';

/** The sentences of a block's text in order, without the white space between them. Linear. */
export function sentences(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.includes(text.charAt(at))) continue;
    const end = endOfMarks(text, at);
    if (isEnd(text, at, end)) {
      push(spans, text, start, end);
      start = end;
    }
    at = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Past the marks that stand together, and the quotes and brackets that close with them. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && marks.includes(text.charAt(end))) end += 1;
  while (end < text.length && closing.includes(text.charAt(end))) end += 1;
  return end;
}

/** The sentence that holds the code unit at `offset`, or the nearest one before it. */
export function sentenceAt(text: string, offset: number): TextSpan {
  return sentenceOf(sentences(text), offset) ?? { start: 0, end: text.length };
}

/** Of sentences in order, the one at `offset`, or the nearest one before it. Logarithmic. */
export function sentenceOf(spans: readonly TextSpan[], offset: number): TextSpan | undefined {
  const begun = partitionPoint(spans.length, (at) => (spans[at]?.start ?? 0) <= offset);
  return spans[Math.max(0, begun - 1)];
}

function push(spans: TextSpan[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start < end) spans.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** A full stop after an abbreviation or an initial, or before a small letter, ends nothing. */
function isEnd(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '\n' && end < text.length && !isSpace(text, end)) return false;
  if (mark === '\n' || mark === '!' || mark === '?') return !isSmall(text, end) || mark === '\n';
  if (isSmall(text, end)) return false;
  if (text.slice(at, end).length > 1 && mark !== '.') return true;
  return !isAbbreviation(wordBefore(text, at));
}

/** "TP", "GS.TS", "U.S", "J". */
function isAbbreviation(word: string): boolean {
  const last = word.split('.').at(-1) ?? '';
  const isInitial = last.length === 1 && last !== last.toLowerCase();
  return isInitial || [word, last].some((one) => abbreviations.has(one.toLowerCase()));
}

/** Whether the next thing after white space is a small letter. */
function isSmall(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return /\p{Ll}/u.test(text.charAt(at));
}

/** The run without white space that ends before `at`; no abbreviation is longer than 12. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && !isSpace(text, start - 1)) start -= 1;
  return text.slice(start, at).replace(/^[("“‘«[]+/u, '');
}
