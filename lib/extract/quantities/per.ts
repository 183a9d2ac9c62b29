import type { Unit } from '../languages/units';
import { isGlued, type Scan } from './scan';
import type { Dimension, Term } from './term';
import { unitAt } from './unit-at';

interface Divisor {
  first: number;
  last: number;
}

/** What the quantity is divided by: "/người/tháng", "per hour", "trên giờ". */
export function withPer(scan: Scan, term: Term): Term {
  const { dimension } = term;
  if (dimension === undefined || dimension.kind === 'age') return term;
  const slash = scan.tokens[term.end]?.word === '/';
  const isTime = dimension.kind === 'unit' && dimension.unit.measure === 'duration';
  if (isTime && !(slash && isGlued(scan, term.end))) return term;
  const divisors = divisorsFrom(scan, term.end, dimension.kind === 'money');
  const [first, last] = [divisors[0]?.first, divisors.at(-1)?.last];
  if (first === undefined || last === undefined) return term;
  const apart = slash && !isGlued(scan, term.end);
  const end = apart ? term.end : last;
  return { ...term, end, until: last, dimension: divided(scan, dimension, divisors) };
}

/** "đồng/người/tháng", "GB per user per month": one after the other. */
function divisorsFrom(scan: Scan, at: number, anyNoun: boolean): Divisor[] {
  const divisors: Divisor[] = [];
  for (let next = divisorAt(scan, at, anyNoun); next; next = divisorAt(scan, next.last, true)) {
    divisors.push(next);
    if (!scan.language.perAgain.has(scan.tokens[next.last]?.word ?? '')) break;
  }
  return divisors;
}

function divisorAt(scan: Scan, at: number, anyNoun: boolean): Divisor | undefined {
  const match = scan.language.per.startingAt(scan.tokens, at);
  if (match === undefined) return undefined;
  const unit = unitAt(scan, match.end);
  if (unit !== undefined) return { first: match.end, last: unit.last };
  const slash = scan.tokens[at]?.word === '/';
  const noun = scan.tokens[match.end]?.kind === 'word';
  return slash && anyNoun && noun ? { first: match.end, last: match.end + 1 } : undefined;
}

function divided(
  scan: Scan,
  dimension: Exclude<Dimension, { kind: 'age' }>,
  divisors: readonly Divisor[],
): Dimension {
  const [first, last] = [divisors[0]?.first ?? 0, divisors.at(-1)?.last ?? 0];
  const per = { first, last };
  if (dimension.kind === 'money') return { ...dimension, per };
  const unit = divisors.reduce((whole, next) => perUnit(scan, whole, next), dimension.unit);
  return { ...dimension, unit, per };
}

function perUnit(scan: Scan, unit: Unit, { first }: Divisor): Unit {
  const lower = unitAt(scan, first)?.unit;
  const speed = unit.measure === 'length' && lower?.measure === 'duration';
  return {
    measure: speed ? 'speed' : unit.measure,
    ...(unit.code !== undefined &&
      lower?.code !== undefined && { code: `${unit.code}/${lower.code}` }),
  };
}
