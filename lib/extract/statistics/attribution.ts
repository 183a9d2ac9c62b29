import { lowerBound } from '../../text/lower-bound';
import type { Token } from '../../text/words';
import { isCapitalised } from '../quantities/scan';
import type { Sentence } from './sentence';

/** Names of who says something are not longer, in tokens. */
const longest = 24;

interface Name {
  first: number;
  last: number;
}

/**
 * Who says what a sentence says, as written: after "theo" or "according to", before or after a verb
 * of saying. Nothing where neither a name nor a known kind of source stands there. Linear.
 */
export function attributionOf(sentence: Sentence): string | undefined {
  const { tokens, text } = sentence;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const name = nameAfter(sentence, at) ?? nameOfSpeaker(sentence, at);
    if (name !== undefined) {
      return text.slice(tokens[name.first]?.start, tokens[name.last - 1]?.end);
    }
  }
  return undefined;
}

/** "Theo Ban Tuyên giáo Tỉnh ủy, …", but not "làm theo Bác": it opens a clause. */
function nameAfter(sentence: Sentence, at: number): Name | undefined {
  const { tokens, language, first } = sentence;
  const match = language.attribution.before.startingAt(tokens, at);
  if (match === undefined) return undefined;
  const opens = at === first || tokens[at - 1]?.kind === 'sign';
  const isPhrase = match.end > at + 1;
  if (!opens && !isPhrase) return undefined;
  return named(sentence, { first: match.end, last: clauseEnd(sentence, match.end) });
}

/** "Bà Davis cho biết …", "Ông An, Giám đốc Sở Y tế, cho biết …", "… , said Mr Smith." */
function nameOfSpeaker(sentence: Sentence, at: number): Name | undefined {
  const { tokens, language, first } = sentence;
  const verb = language.attribution.after.startingAt(tokens, at);
  // "Tổng cục Thống kê": a verb with a capital is part of a name.
  if (verb === undefined || (at > first && isCapitalised(tokens[at]))) return undefined;
  const last = pastParticles(sentence, at);
  if (last === undefined) return undefined;
  if (last > first && isInside(tokens[last - 1])) {
    return named(sentence, { first: clauseStart(sentence, last), last });
  }
  const apposed = tokens[last - 1]?.word === ',' ? beforeApposition(sentence, last - 1) : undefined;
  if (apposed !== undefined) return apposed;
  return named(sentence, { first: verb.end, last: clauseEnd(sentence, verb.end) });
}

/** "đã cho biết", "has said"; nothing for the passive, where nobody speaks. */
function pastParticles({ tokens, language, first }: Sentence, at: number): number | undefined {
  let last = at;
  for (let left = last; left > first; left = last) {
    if (language.attribution.passives.endingAt(tokens, left - 1) !== undefined) return undefined;
    const particle = language.attribution.particles.endingAt(tokens, left - 1);
    if (particle === undefined || particle.end < first) break;
    last = particle.end;
  }
  return last;
}

/** The name that stands before "…, Giám đốc Sở Y tế," when a verb of saying follows. */
function beforeApposition(sentence: Sentence, comma: number): Name | undefined {
  const { tokens, first } = sentence;
  const start = clauseStart(sentence, comma);
  if (tokens[start - 1]?.word !== ',' || start - 1 <= first) return undefined;
  return named(sentence, { first: clauseStart(sentence, start - 1), last: start - 1 });
}

function clauseStart({ tokens, first }: Sentence, at: number): number {
  let start = at;
  while (start > first && at - start < longest && isInside(tokens[start - 1])) start -= 1;
  return start;
}

function clauseEnd({ tokens, language, last }: Sentence, from: number): number {
  const { after, ends, particles } = language.attribution;
  let end = from;
  while (end < last && end - from < longest && isInside(tokens[end])) {
    const isOver = [after, ends].some((table) => table.startingAt(tokens, end) !== undefined);
    if (end > from && isOver && !isCapitalised(tokens[end])) break;
    end += 1;
  }
  const particle = particles.endingAt(tokens, end - 1);
  return particle !== undefined && particle.end > from ? particle.end : end;
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || /^[-./&'’]$/.test(token.word));
}

/** A name has a capital in it or is of a known kind of source, and holds no figure but a year. */
function named(sentence: Sentence, span: Name): Name | undefined {
  const { tokens, language } = sentence;
  const { sources, pronouns } = language.attribution;
  const first = pastLead(sentence, span);
  const last = tokens[span.last - 1]?.word === '.' ? span.last - 1 : span.last;
  if (first >= last || holdsFigure(sentence, first, last)) return undefined;
  const pronoun = pronouns.startingAt(tokens, first);
  if (pronoun !== undefined && pronoun.end >= last) return undefined;
  if (sources.startingAt(tokens, first) !== undefined) return { first, last };
  // "Trong …": the capital of a sentence's first word makes no name of a preposition.
  const opens = first === sentence.first && isStop(sentence, first) ? first + 1 : first;
  return tokens.slice(opens, last).some(isCapitalised) ? { first, last } : undefined;
}

function isStop({ tokens, language }: Sentence, at: number): boolean {
  const { stops } = language.counted;
  return stops.startingAt(tokens, at) !== undefined && tokens[at]?.word !== 'the';
}

/** Past a time and words that only join: "But Smith", "Hôm qua ông An", "In 2019 the agency". */
function pastLead(sentence: Sentence, { first, last }: Name): number {
  const { tokens, quantities, language } = sentence;
  const lead = language.attribution.leads.startingAt(tokens, first);
  let at = lead !== undefined && lead.end < last ? lead.end : first;
  for (const { start, end, measure } of quantities) {
    if (start > (tokens[at + 1]?.end ?? 0)) break;
    if (measure === 'date' && start >= (tokens[at]?.start ?? 0)) at = lowerBound(tokens, end);
  }
  return at < last ? at : first;
}

function holdsFigure({ tokens, quantities }: Sentence, first: number, last: number): boolean {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const at = lowerBound(quantities, from);
  const next = quantities[at];
  return (
    next !== undefined && next.start < to && next.measure !== 'date' && next.minor === undefined
  );
}
