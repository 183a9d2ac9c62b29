import { isCapitalised } from './is-capitalised';
import { phraseLengthBefore, phrases } from './languages/phrases';
import { wordsAfterNames } from './languages/vi-laws';
import type { NameSpan } from './model/find-spans';
import { lookUp } from './model/hashed-table';
import { nameKey } from './model/keys';
import { nameClasses } from './model/name-classes';
import { isSyllable } from './model/syllable';
import type { Token } from './model/tokenise';
import type { SpanPlace } from './span-place';
import { followsTitle } from './titles';

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

/** An organisation with the head right before it that the model left out. */
export function withUsualHead(span: NameSpan, { tokens, from }: SpanPlace): NameSpan {
  if (!isCapitalised(tokens[from])) return span;
  const head = phraseLengthBefore(tokens, from, usualHeads);
  return head === 0 ? span : { ...span, start: tokens[from - head]?.start ?? span.start };
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
    const head = phraseLengthBefore(tokens, from - back, makers);
    if (head > 0) return back + head;
  }
  return 0;
}

const verbs = new Set([...wordsAfterNames, 'của', 'ở', 'do', 'và', 'về', 'mẹ', 'con', 'khác']);

/** "câu lạc bộ Becamex Bình Dương": a place or work by itself, an organisation with its head. */
export function withHead(span: NameSpan, { tokens, from, to, model }: SpanPlace): NameSpan {
  const maker = span.kind === 'EVENT' || span.kind === 'DOC' ? 0 : makerLength(tokens, from);
  if (maker > 0 && isCapitalised(tokens[from])) {
    return { ...span, start: tokens[from - maker]?.start ?? span.start, kind: 'ORG' };
  }
  if (span.kind !== 'LOC' && span.kind !== 'MISC') return span;
  const head = phraseLengthBefore(tokens, from, namedHeads);
  // "thị trường Mỹ": a country or town of one syllable is no school's name.
  if (to - from === 1 && isSyllable(tokens[from]?.folded ?? '')) return span;
  if (head === 0 || !isCapitalised(tokens[from]) || followsTitle(tokens, from)) return span;
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if ((lookUp(model.names, nameKey(words)) & nameClasses.country) !== 0) return span;
  return { ...span, start: tokens[from - head]?.start ?? span.start, kind: 'ORG' };
}
