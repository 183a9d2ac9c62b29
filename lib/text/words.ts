/** A run of letters, a written number, or one other sign. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** As written. */
  text: string;
  /** For look-ups: composed and in lower case. */
  word: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** White space stands before it, or nothing at all. */
  spaced: boolean;
}

/** What a code unit is; 0 where nobody has asked yet. */
const [space, small, capital, mark, digit, other, half] = [1, 2, 3, 4, 5, 6, 7];
const classes = new Uint8Array(0x1_00_00);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classify(unit: string): number {
  if (/[0-9]/.test(unit)) return digit;
  if (/[\uD800-\uDFFF]/.test(unit)) return half;
  if (/[\s\p{Cf}]/u.test(unit)) return space;
  if (/\p{M}/u.test(unit)) return mark;
  if (!/\p{L}/u.test(unit)) return other;
  return unit.toLowerCase() === unit ? small : capital;
}

/**
 * The tokens of a text in one pass: digits with single separators inside ("1.234,5"), letters with
 * their marks, or any other sign. White space and invisible characters make none. Linear.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, kind);
    token.spaced = at !== last;
    tokens.push(token);
    last = token.end;
    at = last;
  }
  return tokens;
}

function tokenAt(text: string, start: number, kind: number): Token {
  if (kind === digit) {
    const end = numberEnd(text, start);
    const written = text.slice(start, end);
    return { kind: 'number', text: written, word: written, start, end, spaced: true };
  }
  if (kind === small || kind === capital) return wordAt(text, start, kind);
  const end = kind === half ? start + pairLength(text, start) : start + 1;
  const written = text.slice(start, end);
  return { kind: 'sign', text: written, word: written, start, end, spaced: true };
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (classOf(text, end) === digit) end += 1;
    const separator = text.charAt(end);
    if ((separator !== '.' && separator !== ',') || classOf(text, end + 1) !== digit) return end;
    end += 2;
  }
}

function wordAt(text: string, start: number, kind: number): Token {
  let end = start + 1;
  let isMarked = false;
  let isCapital = kind === capital;
  for (let next = classOf(text, end); ; next = classOf(text, end)) {
    if (next === mark) isMarked = true;
    else if (next === capital) isCapital = true;
    else if (next !== small) break;
    end += 1;
  }
  const written = text.slice(start, end);
  const composed = isMarked ? written.normalize('NFC') : written;
  const word = isCapital || isMarked ? composed.toLowerCase() : composed;
  return { kind: 'word', text: written, word, start, end, spaced: true };
}

/** Two code units where they make a pair. Letters beyond the first plane count as signs. */
function pairLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}
