import { isCapitalised } from './is-capitalised';
import * as english from './languages/en';
import { phraseLength, phraseLengthBefore } from './languages/phrases';
import { addressPhrases, officeConnectors, officePrefixes, offices } from './languages/vi';
import type { Token } from './model/tokenise';
import { fieldLength } from './organisation-grammar';
import type { TokenisedBlock } from './tokenise-article';

/** Tokens that an office has at most. */
const longest = 16;

/** Office or title of the person whose name lies at the offsets, as written; none when none is said. */
export function roleOf(block: TokenisedBlock, start: number, end: number): string | undefined {
  const from = block.tokens.findIndex((token) => token.end > start);
  const after = block.tokens.findIndex((token) => token.start >= end);
  const to = after === -1 ? block.tokens.length : after;
  const reader = block.vietnamese ? vietnamese : englishRoles;
  const span = reader.after(block.tokens, to) ?? reader.before(block.tokens, from);
  if (span === undefined) return undefined;
  const [first, last] = span;
  const text = block.text.slice(block.tokens[first]?.start, block.tokens[last - 1]?.end);
  return text.length > 1 ? text : undefined;
}

/** First token of an office and the one after its last. */
type TokenSpan = [number, number];

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.text);

const vietnamese = {
  /** "Hồ Thị Cẩm Đào, Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng đã …" */
  after(tokens: readonly Token[], at: number): TokenSpan | undefined {
    const mark = tokens[at]?.text;
    if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '(') return undefined;
    const from = at + 1;
    const office = officeLength(tokens, from);
    if (office === 0) return undefined;
    let to = from + office;
    while (to < tokens.length && to - from < longest) {
      const field = fieldLength(tokens, to);
      if (field === 0 && !continuesOffice(tokens, to)) break;
      to += Math.max(1, field);
    }
    return [from, trimmed(tokens, from, to)];
  },
  /** "Chủ tịch UBND tỉnh Trần Văn Lâu", "Tổng thống Mỹ Donald Trump" */
  before(tokens: readonly Token[], at: number): TokenSpan | undefined {
    const to = beforeAddress(tokens, at);
    for (let from = to - 1; from >= Math.max(0, to - longest); from -= 1) {
      const office = officeLength(tokens, from);
      if (office > 0 && from + office <= to) return [widened(tokens, from), to];
      if (isInField(tokens, from) || continuesOffice(tokens, from)) continue;
      if (!endsOffice(tokens, from)) return undefined;
    }
    return undefined;
  },
};

/** The syllables of offices may stand between an office's first word and the name. */
const officeSyllables = new Set([...offices.values()].flat(2));

function endsOffice(tokens: readonly Token[], at: number): boolean {
  return officeSyllables.has(tokens[at]?.folded ?? '');
}

/** Whether the token lies in the field of a ministry or department: "Sở Y tế". */
function isInField(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3].some((back) => fieldLength(tokens, at - back) > back);
}

function officeLength(tokens: readonly Token[], at: number): number {
  const prefix = officePrefixes.has(tokens[at]?.folded ?? '') ? 1 : 0;
  const office = phraseLength(tokens, at + prefix, offices);
  return office === 0 ? phraseLength(tokens, at, offices) : prefix + office;
}

function continuesOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === ',') return officeLength(tokens, at + 1) > 0;
  return isCapitalised(token) || isNumber(token) || officeConnectors.has(token.folded);
}

function widened(tokens: readonly Token[], from: number): number {
  return officePrefixes.has(tokens[from - 1]?.folded ?? '') ? from - 1 : from;
}

/** Where the office before a name ends: words of address stand between. */
function beforeAddress(tokens: readonly Token[], at: number): number {
  const address = phraseLengthBefore(tokens, at, addressPhrases);
  if (address > 0) return at - address;
  return /^(?:ông|bà|anh|chị|cô)$/u.test(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
}

/** An office does not end in a small word. */
function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    /^(?:của|và|,|-|&|kiêm|trong|nước)$/u.test(tokens[end - 1]?.folded ?? '')
  ) {
    end -= 1;
  }
  return end;
}

const englishRoles = {
  /** "Maria Lopez, deputy mayor of Lima, said" */
  after(tokens: readonly Token[], at: number): TokenSpan | undefined {
    if (tokens[at]?.text !== ',') return undefined;
    const skipped = /^(?:the|a|an)$/.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
    const from = at + 1 + skipped;
    let to = from;
    while (
      to < tokens.length &&
      to - from < longest &&
      !/^[,.;:()"“”–]$/u.test(tokens[to]?.text ?? '')
    ) {
      if (
        /^(?:said|says|told|who|which|whose|has|was|is|had|will|and)$/.test(
          tokens[to]?.folded ?? '',
        )
      )
        break;
      to += 1;
    }
    const words = tokens.slice(from, to);
    return words.slice(0, 7).some(({ folded }) => english.officeWords.has(folded))
      ? [from, to]
      : undefined;
  },
  /** "US President Donald Trump", "Health Secretary Matt Hancock" */
  before(tokens: readonly Token[], at: number): TokenSpan | undefined {
    const to = at;
    if (!english.officeWords.has(tokens[to - 1]?.folded ?? '')) return undefined;
    let from = to - 1;
    while (from > 0 && to - from < longest && continuesEnglish(tokens, from - 1)) from -= 1;
    while (
      from < to - 1 &&
      /^(?:the|of|and|for|at|in|to|on|with|'|'s|-|&)$/.test(tokens[from]?.folded ?? '')
    ) {
      from += 1;
    }
    return [from, to];
  },
};

function continuesEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { folded } = token;
  if (folded === 'the' || folded === 'and') return false;
  if (english.officeWords.has(folded) || english.officeConnectors.has(folded)) return true;
  return isCapitalised(token) && (at > 0 || token.text === token.text.toUpperCase());
}
