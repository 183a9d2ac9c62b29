import { isCapitalised } from './is-capitalised';
import * as english from './languages/en';
import { phraseLength, phrases } from './languages/phrases';
import { addressPhrases, addressWords, offices, organisationHeads } from './languages/vi';
import { wordsAfterNames } from './languages/vi-laws';
import { withoutOffice } from './mend-people';
import { lengthBefore, mendPlace, type SpanPlace } from './mend-places';
import { followsTitle } from './mentions';
import type { NameSpan } from './model/find-spans';
import { lookUp } from './model/hashed-table';
import { nameKey } from './model/keys';
import { nameClasses } from './model/name-classes';
import type { NameModel } from './model/name-model';
import { isSyllable } from './model/syllable';
import type { Token } from './model/tokenise';
import { findOrganisations } from './organisation-grammar';
import { isPersonLike } from './person-like';

/** Heads that a proper name right behind them makes an organisation of, whatever else bears it. */
const namedHeads = phrases(`
  công ty, công ty tnhh, công ty cổ phần, công ty cp, tổng công ty, tập đoàn, nhà xuất bản, nxb, trường, trường đại học, đại học, học viện
  bệnh viện, câu lạc bộ, clb, lâm trường, nông trường, xí nghiệp, nhà máy, nhà hát
`);

/** Heads that the model leaves out now and then before what it knows to be an organisation. */
const usualHeads = phrases(`
  công ty, công ty tnhh, công ty cổ phần, công ty cp, tổng công ty, tập đoàn, nhà xuất bản, nxb, trường
  bệnh viện, câu lạc bộ, clb, ngân hàng, tạp chí, nhật báo, hãng tin, hãng thông tấn, báo, tờ, tờ báo
  tờ nhật báo, viện, nhà thuốc, đài truyền hình, xí nghiệp, nhà máy, liên đoàn, hiệp hội, đội tuyển
`);

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

function titleLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.folded ?? '';
  const single = addressWords.has(word) || english.addressWords.has(word) ? 1 : 0;
  return Math.max(
    // "Bác", "Em" and the like begin names of other things as well.
    single === 1 && word.length > 3 ? 0 : single,
    phraseLength(tokens, at, addressPhrases),
    phraseLength(tokens, at, offices),
  );
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

function withUsualHead(span: NameSpan, { tokens, from }: SpanPlace): NameSpan {
  if (!isCapitalised(tokens[from])) return span;
  const head = lengthBefore(tokens, from, usualHeads);
  return head === 0 ? span : { ...span, start: tokens[from - head]?.start ?? span.start };
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

/** Heads that are told from the name by what they make: "nhà máy pin Trúc Lâm". */
const makers = phrases('công ty, nhà máy, xí nghiệp, tập đoàn, hợp tác xã');
const longestTrade = 5;

/** Tokens of the head and the trade before a name, 0 when there is none. */
function makerLength(tokens: readonly Token[], from: number): number {
  for (let back = 1; back <= longestTrade && back <= from; back += 1) {
    const before = tokens[from - back];
    if (before === undefined || !/^\p{Ll}+$/u.test(before.text)) return 0;
    if (verbs.has(before.folded)) return 0;
    const head = lengthBefore(tokens, from - back, makers);
    if (head > 0) return back + head;
  }
  return 0;
}

const verbs = new Set([...wordsAfterNames, 'của', 'ở', 'do', 'và', 'về', 'mẹ', 'con', 'khác']);

/** "câu lạc bộ Becamex Bình Dương": a place or work by itself, an organisation with its head. */
function withHead(span: NameSpan, { tokens, from, to, model }: SpanPlace): NameSpan {
  const maker = span.kind === 'EVENT' || span.kind === 'DOC' ? 0 : makerLength(tokens, from);
  if (maker > 0 && isCapitalised(tokens[from])) {
    return { ...span, start: tokens[from - maker]?.start ?? span.start, kind: 'ORG' };
  }
  if (span.kind !== 'LOC' && span.kind !== 'MISC') return span;
  const head = lengthBefore(tokens, from, namedHeads);
  // "thị trường Mỹ": a country or town of one syllable is no school's name.
  if (to - from === 1 && isSyllable(tokens[from]?.folded ?? '')) return span;
  if (head === 0 || !isCapitalised(tokens[from]) || followsTitle(tokens, from)) return span;
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if ((lookUp(model.names, nameKey(words)) & nameClasses.country) !== 0) return span;
  return { ...span, start: tokens[from - head]?.start ?? span.start, kind: 'ORG' };
}
