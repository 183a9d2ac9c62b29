import type { Found, Scan } from './scan';

/**
 * Numbers that share the unit of the last one: "33, 34 và 39 tuổi", "45 and 50 mg", "two or three
 * goals". Each takes over what the next one measures.
 */
export function coordinate(scan: Scan, found: readonly Found[]): Found[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index], shared[index + 1]];
    if (one === undefined || next === undefined || !isShared(scan, one, next)) continue;
    const { measure, rule, unit, unitCode, counted } = next;
    const { minor: _, ...rest } = one;
    shared[index] = {
      ...rest,
      measure,
      rule,
      ...(unit !== undefined && { unit }),
      ...(unitCode !== undefined && { unitCode }),
      ...(counted !== undefined && { counted }),
    };
  }
  for (const [index, one] of shared.entries()) {
    const before = shared[index - 1];
    if (before?.rule === 'age' && before.unit === undefined && isListed(scan, before, one)) {
      const { minor: _, ...rest } = one;
      shared[index] = { ...rest, measure: 'age', rule: 'age', unitCode: 'a' };
    }
  }
  return shared;
}

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
