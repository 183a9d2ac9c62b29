import type { Entity } from '../../model/entity';
import { isCapitalised } from './is-capitalised';
import * as english from './languages/en';
import { phraseLength, phraseLengthBefore } from './languages/phrases';
import { addressWords, offices, organisationHeads, placeLevels } from './languages/vi';
import type { Token } from './model/tokenise';
import { levelLengthBefore } from './place-level';
import { followsTitle } from './titles';

/** Where a form of a name stands in a text. */
interface Standing {
  from: number;
  to: number;
  /** The form is a class word alone: what follows may be the rest of another name. */
  isHead: boolean;
}

/** Whether a form of a name stands in a longer name, which is not that of the entity. */
export function isInLongerName(
  tokens: readonly Token[],
  { from, to, isHead }: Standing,
  type: Entity['type'],
): boolean {
  if (type === 'document') return false;
  const next = tokens[to];
  const last = tokens[to - 1];
  const adjoins = next !== undefined && last !== undefined && next.start === last.end + 1;
  // "Thứ trưởng Bộ Y tế Trần Văn Thuấn": after an office and its body comes who holds it.
  const isOffice = type === 'organisation' && !isHead && followsTitle(tokens, from);
  if (adjoins && isCapitalised(next) && !isOffice && !opensNewName(tokens, to)) return true;
  if (isPartOfOther(tokens, from, type)) return true;
  const before = tokens[from - 1];
  const own = tokens[from];
  if (!isCapitalised(before) || before === undefined || own?.start !== before.end + 1) return false;
  if (to - from > 1 || from === 1) return false;
  return !followsTitle(tokens, from) && !english.officeWords.has(before.folded);
}

/** Names can follow each other without a mark when the later one begins with a title or class word. */
function opensNewName(tokens: readonly Token[], at: number): boolean {
  return addressWords.has(tokens[at]?.folded ?? '') || phraseLength(tokens, at, offices) > 0;
}

/** "UBND tỉnh Sóc Trăng", "đường Trần Phú": the name belongs to what stands before it. */
function isPartOfOther(tokens: readonly Token[], from: number, type: Entity['type']): boolean {
  if (type === 'organisation') return false;
  const classWords = levelLengthBefore(tokens, from);
  if (type !== 'place' && classWords > 0)
    return phraseLengthBefore(tokens, from - classWords, offices) === 0;
  const head = phraseLengthBefore(tokens, from - classWords, organisationHeads);
  if (head === 0) return false;
  // "Chủ tịch Quốc hội Trần Thanh Mẫn" is named by an office of the body, not by the body.
  return type === 'place' || phraseLengthBefore(tokens, from - head, offices) === 0;
}

/** Whether a place without its class word is none here: "đường Hồ Chí Minh", "Chủ tịch Hồ Chí Minh". */
export function isNamedOtherwise(tokens: readonly Token[], at: number): boolean {
  const length = levelLengthBefore(tokens, at);
  const word = tokens
    .slice(at - length, at)
    .map(({ folded }) => folded)
    .join(' ');
  return followsTitle(tokens, at) || (length > 0 && !units.has(placeLevels.get(word) ?? ''));
}

/** Levels under which the same place is spoken of. */
const units = new Set(['province', 'city', 'district', 'commune', 'country', 'state']);
