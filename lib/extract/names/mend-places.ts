import { isCapitalised } from './is-capitalised';
import { phraseLength, phraseLengthBefore, phrases } from './languages/phrases';
import { regions } from './languages/vi-regions';
import type { NameSpan } from './model/find-spans';
import { isPersonLike } from './person-like';
import { levelLength } from './place-level';
import type { SpanPlace } from './span-place';
import { followsTitle } from './titles';

/** What bears people's names: "đường Nguyễn Đình Chiểu". */
const namedAfterPeople = phrases(
  'đường, phố, hẻm, ngõ, cầu, chợ, đại lộ, quảng trường, công viên, sân bay, bãi, kênh, rạch, đèo, hang, phà, thác, đập, bến',
);
/** Class words that the model leaves out now and then. */
const classWords = phrases(`
  tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, ấp, thôn, bang, hạt
  thủ đô, đảo, quần đảo, bán đảo, sông, vịnh, núi, đèo, sa mạc, quốc lộ, đại lộ, sân bay, ga, bến xe
  ngã ba, ngã tư, chùa, nhà ga, cửa khẩu, lục địa
`);
/** Words that end in a class word and are none: "nông thôn ĐBSCL", "bờ biển Nam California". */
const compounds = phrases(`
  nông thôn, bờ biển, bãi biển, ven biển, vùng biển, đất nước, trong nước, cả nước, nhà nước, mỗi nước
  các nước, hai nước, ngoài nước, nguồn nước, cấp nước, chứa nước, thoát nước, mực nước, chủ tịch nước
  làng xã, hợp tác xã, thông tấn xã
`);

/** Class words that no person is called by: "Phà Cồn Én". */
const noPerson = phrases('phà, hang, thác, đập, chợ, bến, đèo, rạch, kênh, cồn');

/** Places with their class words, and people and places told apart by what stands before them. */
export function mendPlace(span: NameSpan, place: SpanPlace): NameSpan {
  const { tokens, from, to } = place;
  if (span.kind !== 'DOC' && phraseLength(tokens, from, regions) === to - from) {
    return { ...span, kind: 'LOC' };
  }
  if (span.kind === 'PER') return streetOf(span, place);
  if (span.kind !== 'LOC') return span;
  return holderOf(span, place) ?? withClassWord(span, place);
}

/** "Chủ tịch nước Nguyễn Phú Trọng", "chủ tịch xã Bùi Văn Luyến": the class word ends the office. */
function holderOf(span: NameSpan, { tokens, from, to, model }: SpanPlace): NameSpan | undefined {
  const length = levelLength(tokens, from);
  const name = tokens.slice(from + length, to);
  const isHolder = length > 0 && followsTitle(tokens, from) && isPersonLike(name, model);
  return isHolder ? { ...span, start: name[0]?.start ?? span.start, kind: 'PER' } : undefined;
}

function streetOf(span: NameSpan, { tokens, from, to }: SpanPlace): NameSpan {
  if (to - from > 1 && phraseLength(tokens, from, noPerson) > 0) return { ...span, kind: 'LOC' };
  const length = phraseLengthBefore(tokens, from, namedAfterPeople);
  const head = tokens[from - length];
  if (length === 0 || head === undefined || isCapitalised(head)) return span;
  return { ...span, start: head.start, kind: 'LOC' };
}

function withClassWord(span: NameSpan, { tokens, from }: SpanPlace): NameSpan {
  // "thị" of "thị trấn" was left out.
  const split = levelLength(tokens, from - 1) === 2 ? 1 : 0;
  if (split > 0) return { ...span, start: tokens[from - 1]?.start ?? span.start };
  if (phraseLengthBefore(tokens, from + 1, compounds) > 1) {
    return { ...span, start: tokens[from + 1]?.start ?? span.start };
  }
  if (!isCapitalised(tokens[from]) || phraseLengthBefore(tokens, from, compounds) > 0) return span;
  const length = phraseLengthBefore(tokens, from, classWords);
  return length === 0 ? span : { ...span, start: tokens[from - length]?.start ?? span.start };
}
