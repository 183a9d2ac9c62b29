import { sentences } from '../../text/sentences';
import type { NameSpan } from './model/find-spans';
import type { NameModel } from './model/name-model';
import { tokenise } from './model/tokenise';
import { isPersonLike } from './person-like';

/** Below this a name is as often false as right. */
const leastConfidence = 0.4;

/** "khóa XIII": the term of a body is no part of its name. */
const term = /\s+(?:kh(?:óa|oá)|nhiệm kỳ)\s+[IVX\d–-]+$/u;

/** "Hội nghị lần thứ 5 Ban Chấp hành …": the meeting of a body is told by the body's name. */
const meeting = /^(?:Hội nghị|Kỳ họp|Phiên họp)(?:\s+lần)?\s+thứ\s+\S+\s+(?=\p{Lu}\p{Ll}+\s)/u;

/** An event has a name when more of it than its first word is written large, or it has a year. */
const namedEvent = /^\S+$|\s\S*\p{Lu}|(?:19|20)\d\d/u;
const bareEvent = /^(?:Hội nghị|Đại hội|Hội thảo|Lễ|Giải|Cuộc thi|Chiến dịch|Bão)$/iu;

/** "vụ Đông Xuân" is a season, no department. */
const season = /^vụ (?:đông|hè|thu|xuân|mùa|chiêm)/iu;

/** A span of the model as it is suggested; nothing when it should not be. */
export function refineSpan(found: NameSpan, text: string, model: NameModel): NameSpan | undefined {
  const span = withinSentence(found, text);
  const exact = text.slice(span.start, span.end);
  if (span.kind === 'EVENT') return refineEvent(span, exact);
  if (span.confidence < leastConfidence) return undefined;
  // Numbered documents are found by their grammar: what it refuses is "Công văn 2 trang".
  if (span.kind === 'DOC' && /\d/.test(exact)) return undefined;
  if (span.kind === 'LOC' && isPersonLike(tokenise(exact), model)) return { ...span, kind: 'PER' };
  if (span.kind === 'ORG' && season.test(exact)) return undefined;
  return span.kind === 'ORG' ? withoutTerm(span, exact) : span;
}

/** "J. Abrams. Abrams said": a name ends with its sentence; "Mc. Donald" is none. */
function withinSentence(span: NameSpan, text: string): NameSpan {
  const exact = text.slice(span.start, span.end);
  const [first] = sentences(exact);
  const ended = exact.slice(0, first?.end).replace(/[.…]+$/u, '');
  const inside = /\p{Ll}{3}$/u.test(ended) ? ended : exact;
  const stop = inside.search(/\s*[;!?]/u);
  return { ...span, end: span.start + (stop > 0 ? stop : inside.length) };
}

function refineEvent(span: NameSpan, exact: string): NameSpan | undefined {
  const body = meeting.exec(exact);
  if (body !== null) {
    const start = span.start + body[0].length;
    return withoutTerm({ ...span, start, kind: 'ORG' }, exact.slice(body[0].length));
  }
  const named = namedEvent.test(exact) && !bareEvent.test(exact);
  return named && span.confidence >= leastConfidence ? span : undefined;
}

function withoutTerm(span: NameSpan, exact: string): NameSpan {
  return { ...span, end: span.start + (term.exec(exact)?.index ?? exact.length) };
}
