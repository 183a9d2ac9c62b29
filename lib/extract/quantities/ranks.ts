import { readCounted } from './counted';
import { readRoman } from './roman';
import { type Found, isGlued, type Reader, type Scan, writtenBetween } from './scan';

interface Ordinal {
  value: number;
  first: number;
  end: number;
  roman?: true;
}

/** "thứ ba", "lần thứ tư", "the 47th match", "khóa XV". */
export const readRank: Reader = (scan, at) => {
  const ordinal = romanAfterHead(scan, at) ?? ordinalAt(scan, at);
  if (ordinal === undefined || isAdverb(scan, ordinal)) return undefined;
  const base: Found = {
    measure: 'rank',
    rule: 'rank',
    value: ordinal.value,
    first: ordinal.first,
    last: ordinal.end,
    until: ordinal.end,
    minor: 'ordinal',
  };
  return ordinal.roman ? base : withCounted(scan, base);
};

/** "must give up its weapons first": nothing that is ranked stands beside it. */
function isAdverb(scan: Scan, { value, first, end, roman }: Ordinal): boolean {
  const { headFirst, stops } = scan.language.counted;
  if (headFirst || roman || value !== 1 || first === 0) return false;
  const [before, after] = [scan.tokens[first - 1], scan.tokens[end]];
  const isDetermined =
    before?.kind === 'sign' || stops.endingAt(scan.tokens, first - 1) !== undefined;
  return (after === undefined || after.kind === 'sign') && !isDetermined;
}

function ordinalAt(scan: Scan, at: number): Ordinal | undefined {
  const { ordinals } = scan.language;
  const word = ordinals.words.startingAt(scan.tokens, at);
  const digits = suffixed(scan, at);
  if (digits !== undefined) return digits;
  const head = ordinals.before.startingAt(scan.tokens, at);
  if (head === undefined) {
    return word ? { value: word.value, first: at, end: word.end } : afterNumber(scan, at);
  }
  const named = ordinals.after.startingAt(scan.tokens, head.end);
  if (named !== undefined) return { value: named.value, first: at, end: named.end };
  const numeral = scan.numeralAt(head.end);
  // "số 5" is a name, "số một" a rank.
  const naming = scan.language.names.endingAt(scan.tokens, head.end - 1)?.value ?? 'bare';
  const isName = naming !== 'bare';
  if (isName && numeral?.form !== 'words') return undefined;
  if (numeral === undefined || !Number.isInteger(numeral.value) || numeral.scale > 1)
    return undefined;
  return { value: numeral.value, first: at, end: numeral.end };
}

/** "one hundred twenty fifth" */
function afterNumber(scan: Scan, at: number): Ordinal | undefined {
  const numeral = scan.numeralAt(at);
  if (numeral?.form !== 'words') return undefined;
  const word = scan.language.ordinals.words.startingAt(scan.tokens, numeral.end);
  const room = numeral.value % 100 === 0 ? 100 : numeral.value % 10 === 0 ? 10 : 0;
  if (word === undefined || word.value >= room) return undefined;
  return { value: numeral.value + word.value, first: at, end: word.end };
}

/** "21st" */
function suffixed(scan: Scan, at: number): Ordinal | undefined {
  const [number, suffix] = [scan.tokens[at], scan.tokens[at + 1]];
  if (number?.kind !== 'number' || !isGlued(scan, at + 1)) return undefined;
  if (!scan.language.ordinals.suffixes.has(suffix?.word ?? '')) return undefined;
  const numeral = Number(number.text.replaceAll(',', ''));
  return Number.isInteger(numeral) ? { value: numeral, first: at, end: at + 2 } : undefined;
}

/** Roman numerals count only after a word that is numbered so; small letters only at an end. */
function romanAfterHead(scan: Scan, at: number): Ordinal | undefined {
  const head = scan.language.ordinals.romanHeads.startingAt(scan.tokens, at);
  const roman = head && readRoman(scan, head.end);
  const token = head && scan.tokens[head.end];
  if (head === undefined || roman === undefined || token === undefined) return undefined;
  const isSmall = token.text === token.word;
  const after = scan.tokens[roman.end];
  if (isSmall && after?.kind === 'word') return undefined;
  return { value: roman.value, first: head.end, end: roman.end, roman: true };
}

/** English names what is ranked after the ordinal, Vietnamese before: "bàn thứ năm". */
function withCounted(scan: Scan, rank: Found): Found {
  return scan.language.counted.headFirst ? withNounBefore(scan, rank) : withNounAfter(scan, rank);
}

function withNounBefore(scan: Scan, rank: Found): Found {
  if (isNamed(scan, rank)) return rank;
  const { ranked } = scan.language.ordinals;
  const inside = ranked.startingAt(scan.tokens, rank.first);
  const before = ranked.endingAt(scan.tokens, rank.first - 1);
  const [first, from, to] = inside
    ? [rank.first, rank.first, inside.end]
    : [before?.end ?? rank.first, before?.end ?? 0, rank.first];
  if (inside === undefined && before === undefined) return placeOf(scan, rank);
  const { minor, ...kept } = rank;
  const unit = writtenBetween(scan, from, to);
  return { ...kept, first, unit, ...(rank.value === 1 && minor && { minor }) };
}

/** "đứng thứ 45": a place needs no noun. */
function placeOf(scan: Scan, rank: Found): Found {
  const isPlace = scan.language.ordinals.positions.endingAt(scan.tokens, rank.first - 1);
  if (isPlace === undefined) return rank;
  const { minor: _, ...kept } = rank;
  return kept;
}

/** "Hội nghị lần thứ 5", "Thế chiến thứ nhất": part of a name. */
function isNamed(scan: Scan, rank: Found): boolean {
  return scan.language.ordinals.namedAfter.endingAt(scan.tokens, rank.first - 1) !== undefined;
}

function withNounAfter(scan: Scan, rank: Found): Found {
  const { minor, ...kept } = rank;
  const { ranked, superlatives, positions } = scan.language.ordinals;
  // "fifth-largest" ranks as "fifth largest" does; nothing is counted by a superlative.
  const isJoined = scan.tokens[rank.last]?.word === '-' && isGlued(scan, rank.last + 1);
  const joined = isJoined ? superlatives.startingAt(scan.tokens, rank.last + 1) : undefined;
  const noun = joined === undefined ? readCounted(scan, rank.last, true) : undefined;
  const isFirst = rank.value === 1;
  if (noun === undefined) {
    const superlative = joined ?? superlatives.startingAt(scan.tokens, rank.last);
    const isPlace =
      isPosition(scan, rank) && positions.endingAt(scan.tokens, rank.first - 1) !== undefined;
    if (isFirst || (superlative === undefined && !isPlace)) return rank;
    const last = superlative?.end ?? rank.last;
    return scan.tokens[last - 1]?.word === 'to' ? kept : { ...kept, last, until: last };
  }
  const named = {
    counted: writtenBetween(scan, noun.first, noun.last),
    unit: writtenBetween(scan, noun.head, noun.headEnd),
  };
  if (isFirst || ranked.endingAt(scan.tokens, noun.last - 1) === undefined)
    return { ...rank, ...named };
  return { ...kept, ...named, last: noun.last, until: noun.last };
}

/** An ordinal that no noun follows: "took fourth." */
function isPosition(scan: Scan, rank: Found): boolean {
  const next = scan.tokens[rank.last];
  return (
    next === undefined ||
    next.kind === 'sign' ||
    scan.language.counted.stops.startingAt(scan.tokens, rank.last) !== undefined
  );
}
