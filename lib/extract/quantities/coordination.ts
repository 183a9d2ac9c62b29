import { given } from './given';
import type { Found, Scan } from './scan';

/** What a number takes over from the one that it shares a unit with. */
const shared = ['unit', 'unitCode', 'counted'] as const;

/**
 * Numbers that share the unit of the last one: "33, 34 và 39 tuổi", "45 and 50 mg", "two or three
 * goals". Each takes over what the next one measures, and says that it was inferred.
 */
export function coordinate(scan: Scan, found: readonly Found[]): Found[] {
  const together = [...found];
  for (let index = together.length - 2; index >= 0; index -= 1) {
    const [one, next] = [together[index], together[index + 1]];
    if (one === undefined || next === undefined || !isShared(scan, one, next)) continue;
    together[index] = { ...withoutMinor(one), ...sharedOf(next) };
  }
  for (const [index, one] of together.entries()) {
    const before = together[index - 1];
    if (before?.rule === 'age' && before.unit === undefined && isListed(scan, before, one)) {
      together[index] = { ...withoutMinor(one), ...anAge };
    }
  }
  return together;
}

function sharedOf({ measure, rule, unit, unitCode, counted, assumed, ...next }: Found) {
  const inferred = shared.filter((field) => ({ unit, unitCode, counted })[field] !== undefined);
  const also = (next.inferred ?? []).filter((field) => field !== 'value');
  return {
    measure,
    rule,
    ...given({ unit, unitCode, counted, assumed }),
    inferred: [...new Set([...inferred, ...also])],
  };
}

function withoutMinor({ minor: _, ...one }: Found): Omit<Found, 'minor'> {
  return one;
}

const anAge: Pick<Found, 'measure' | 'rule' | 'unitCode' | 'inferred'> = {
  measure: 'age',
  rule: 'age',
  unitCode: 'a',
  inferred: ['measure', 'unitCode'],
};

/** "aged 33, 34 and 39" */
function isListed(scan: Scan, before: Found, one: Found): boolean {
  const isPlain = one.minor === 'alone' && (one.value ?? 0) < 116 && one.valueMax === undefined;
  return isPlain && isJoined(scan, before, one);
}

function isShared(scan: Scan, one: Found, next: Found): boolean {
  if (one.minor !== 'alone' || next.rule === 'number' || next.unit === undefined) return false;
  if (next.measure === 'date' || next.measure === 'rank' || next.measure === 'ratio') return false;
  return isJoined(scan, one, next);
}

/** Only commas and an "and" stand between. */
function isJoined(scan: Scan, one: Found, next: Found): boolean {
  const between = scan.tokens.slice(one.last, next.first).map(({ word }) => word);
  if (between.length > 2 || between.length === 0) return false;
  const { words } = scan.language.numbers;
  const joint = scan.language.ranges.and.startingAt(scan.tokens, next.first - 1);
  const isAnd =
    joint !== undefined || words.startingAt(scan.tokens, next.first - 1)?.value.role === 'and';
  return between.every((word, index) => word === ',' || (isAnd && index === between.length - 1));
}
