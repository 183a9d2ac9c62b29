import { isCapitalised } from './is-capitalised';
import * as english from './languages/en';
import { phraseLength } from './languages/phrases';
import { organisationHeads } from './languages/vi';
import { withHead, withUsualHead } from './mend-heads';
import { withoutOffice } from './mend-people';
import { mendPlace } from './mend-places';
import type { NameSpan } from './model/find-spans';
import type { NameModel } from './model/name-model';
import type { Token } from './model/tokenise';
import { findOrganisations } from './organisation-grammar';
import { isPersonLike } from './person-like';
import type { SpanPlace } from './span-place';
import { followsTitle, titleLength } from './titles';

/** The names of a text, mended by what stands before and in them. Linear. */
export function mendSpans(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  model: NameModel,
): NameSpan[] {
  let from = 0;
  return joined(spans, tokens).flatMap((span) => {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < span.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= span.end) to += 1;
    return to === from ? [span] : mended(span, { tokens, from, to, model });
  });
}

/** "Institute for Rural Health" where the model saw "Institute" alone. */
function joined(spans: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const whole: NameSpan[] = [];
  for (const span of spans) {
    if (span.start < (whole.at(-1)?.end ?? 0)) continue;
    whole.push(span.kind === 'ORG' ? { ...span, end: endOfBody(span, tokens) } : span);
  }
  return whole;
}

const links = new Set(['of', 'for']);
const small = new Set(['of', 'for', 'and', 'the']);

function endOfBody({ start, end }: NameSpan, tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => token.start === start);
  const head = tokens[at];
  if (head?.end !== end || !english.organisationTails.has(head.folded)) return end;
  if (!links.has(tokens[at + 1]?.text ?? '')) return end;
  let to = at + 1;
  let last = end;
  while (small.has(tokens[to]?.text ?? '') || isCapitalised(tokens[to])) {
    if (isCapitalised(tokens[to])) last = tokens[to]?.end ?? last;
    to += 1;
  }
  return last;
}

function mended(span: NameSpan, place: SpanPlace): NameSpan[] {
  const bare = withoutTitle(span, place) ?? withoutOffice(span, place);
  if (bare !== undefined) return [bare];
  if (endsAsEvent(span, place)) return [{ ...span, kind: 'EVENT' }];
  if (span.kind === 'ORG') return parted(withUsualHead(span, place), place);
  if (isBareHead(span, place)) return [];
  const headed = withHead(span, place);
  return [headed.kind === 'ORG' ? headed : mendPlace(span, place)];
}

/** "Đoàn gồm 11 người": a head that opens a sentence is nobody. */
function isBareHead({ kind }: NameSpan, { tokens, from, to }: SpanPlace): boolean {
  const alone = kind === 'PER' && to - from === 1 && !followsTitle(tokens, from);
  const opens = from === 0 || /^[.!?]$/.test(tokens[from - 1]?.text ?? '');
  return alone && opens && phraseLength(tokens, from, organisationHeads) === 1;
}

/** "Lima Climate Summit". */
function endsAsEvent({ kind }: NameSpan, { tokens, from, to }: SpanPlace): boolean {
  const last = tokens[to - 1];
  return (
    kind !== 'PER' &&
    to - from > 1 &&
    isCapitalised(last) &&
    english.eventTails.has(last?.folded ?? '')
  );
}

/** "HLV Park Hang Seo", "Chủ tịch Quốc hội": the title is no part of the name. */
function withoutTitle(span: NameSpan, { tokens, from, to }: SpanPlace): NameSpan | undefined {
  if (span.kind !== 'ORG' && span.kind !== 'MISC' && span.kind !== 'PER') return undefined;
  const title = titleLength(tokens, from);
  const rest = from + title;
  if (title === 0 || rest >= to || !tokens.slice(rest, to).some(isCapitalised)) return undefined;
  const start = tokens[rest]?.start ?? span.start;
  const isBody = phraseLength(tokens, rest, organisationHeads) > 0;
  if (isBody) return span.kind === 'PER' ? undefined : { ...span, start, kind: 'ORG' };
  return tokens.slice(rest, to).every(isCapitalised) ? { ...span, start, kind: 'PER' } : undefined;
}

/** "Thứ trưởng Bộ Công an Lê Thế Tiệm": after an office and its body comes who holds it. */
function parted(span: NameSpan, place: SpanPlace): NameSpan[] {
  const { tokens, from, to } = place;
  if (!followsTitle(tokens, from) || phraseLength(tokens, from, organisationHeads) === 0) {
    return [span];
  }
  const length = holderLength(place);
  const [last, first] = [tokens[to - length - 1], tokens[to - length]];
  if (length === 0 || last === undefined || first === undefined) return [span];
  return [
    { ...span, end: last.end },
    { ...span, start: first.start, kind: 'PER' },
  ];
}

/** Tokens at the end of a body's name that name a person: by their form, or after a known body. */
function holderLength({ tokens, from, to, model }: SpanPlace): number {
  const own = tokens.slice(from, to);
  const byForm = [4, 3].find(
    (length) => own.length > length && isPersonLike(own.slice(-length), model),
  );
  if (byForm !== undefined) return byForm;
  const [body] = findOrganisations(own);
  if (body === undefined || body.start !== own[0]?.start) return 0;
  const rest = own.filter(({ start }) => start >= body.end);
  return rest.length > 1 && rest.length < 5 && rest.every(isCapitalised) ? rest.length : 0;
}
