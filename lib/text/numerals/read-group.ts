import { readDigitGroup } from './digit-group';
import { readFractionWords } from './fractions';
import { numberWordAt } from './number-word-at';
import type { NumeralReading } from './numeral-reading';
import type { Part } from './part';
import type { Group } from './scales';
import { readWordGroup } from './word-group';

/** The group below a thousand that begins at a token: digits, or spoken hundreds, tens and units. */
export function readGroup(reading: NumeralReading, at: number): Group | undefined {
  const { tokens, grammar, format } = reading;
  const digits = readDigitGroup(tokens, at, format) ?? readLeadingPoint(reading, at);
  if (digits !== undefined) return { ...readFractionWords(reading, digits), digits: true };
  const article = grammar.words.startingAt(tokens, at);
  if (article?.value.role === 'article') {
    const share = grammar.denominators.startingAt(tokens, article.end);
    // "a third of the wells" is a share, "a third win" none.
    const isShare =
      share !== undefined &&
      (share.end === tokens.length ||
        grammar.shareHeads.endingAt(tokens, at - 1) !== undefined ||
        grammar.shareOf.startingAt(tokens, share.end) !== undefined);
    if (isShare) return { value: 1, end: article.end, digits: false };
    const next = numberWordAt(tokens, article.end, grammar);
    if (next?.role !== 'times') return undefined;
    return readWordGroupAt(reading, article.end);
  }
  return readWordGroupAt(reading, at);
}

/** "point 77" that opens a text. */
function readLeadingPoint(reading: NumeralReading, at: number): Part | undefined {
  const zero = { value: 0, end: at };
  const read = at === 0 ? readFractionWords(reading, zero) : zero;
  return read.end > at ? read : undefined;
}

function readWordGroupAt(reading: NumeralReading, at: number): Group | undefined {
  const group = readWordGroup(reading.tokens, at, reading.grammar) ?? readLeadingGap(reading, at);
  return group && { ...readFractionWords(reading, group), digits: false };
}

/** "linh bảy" after a scale: no hundreds and no tens. */
function readLeadingGap({ tokens, grammar }: NumeralReading, at: number): Part | undefined {
  const gap = grammar.words.startingAt(tokens, at);
  if (gap?.value.role !== 'gap' || at === 0) return undefined;
  const unit = grammar.words.startingAt(tokens, gap.end);
  return unit?.value.role === 'unit' ? { value: unit.value.value, end: unit.end } : undefined;
}
