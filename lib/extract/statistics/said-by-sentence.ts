import { lowerBound } from '../../text/lower-bound';
import { sentenceOf, sentences, type TextSpan } from '../../text/sentences';
import type { ReadText } from '../quantities/read-quantities';
import { attributionOf } from './attribution';
import { type Period, periodsOf } from './periods';
import type { Sentence } from './sentence';

/** What a sentence says to all of its figures. */
export interface SaidBySentence {
  sentence: Sentence;
  attribution: string | undefined;
  periods: readonly Period[];
}

/** Gives what the sentence at an offset says; each sentence is read once, when first asked for. */
export function sentenceReader(read: ReadText): (offset: number) => SaidBySentence {
  const spans = sentences(read.text);
  const known = new Map<TextSpan, SaidBySentence>();
  return (offset) => {
    const span = sentenceOf(spans, offset) ?? { start: 0, end: read.text.length };
    const said = known.get(span) ?? readSentence(read, span);
    known.set(span, said);
    return said;
  };
}

function readSentence(
  { text, tokens, quantities, language }: ReadText,
  { start, end }: TextSpan,
): SaidBySentence {
  const within = quantities.slice(lowerBound(quantities, start), lowerBound(quantities, end));
  const [first, last] = [lowerBound(tokens, start), lowerBound(tokens, end)];
  const sentence = { text, tokens, start, end, first, last, quantities: within, language };
  return { sentence, attribution: attributionOf(sentence), periods: periodsOf(sentence) };
}
