import type { Unit } from '../languages/units';
import { isGlued, type Scan } from './scan';
import type { Term } from './term';
import { unitAt } from './unit-at';

/** What the quantity is divided by: "/người/tháng", "per hour", "trên giờ". */
export function withPer(scan: Scan, term: Term): Term {
  const { dimension } = term;
  if (dimension === undefined || dimension.kind === 'age') return term;
  const slash = scan.tokens[term.end]?.word === '/';
  const isTime = dimension.kind === 'unit' && dimension.unit.measure === 'duration';
  if (isTime && !(slash && isGlued(scan, term.end))) return term;
  const first = perEnd(scan, term.end, dimension.kind === 'money');
  if (first === undefined) return term;
  let { last } = first;
  for (let next = perEnd(scan, last, true); next !== undefined; next = perEnd(scan, last, true)) {
    if (scan.tokens[last]?.word !== '/') break;
    last = next.last;
  }
  const per = { first: first.first, last };
  const apart = slash && !isGlued(scan, term.end);
  const end = apart ? term.end : last;
  if (dimension.kind === 'money')
    return { ...term, end, until: last, dimension: { ...dimension, per } };
  const unit = perUnit(scan, dimension.unit, per);
  return { ...term, end, until: last, dimension: { ...dimension, unit, per } };
}

function perEnd(
  scan: Scan,
  at: number,
  anyNoun: boolean,
): { first: number; last: number } | undefined {
  const match = scan.language.per.startingAt(scan.tokens, at);
  if (match === undefined) return undefined;
  const unit = unitAt(scan, match.end);
  if (unit !== undefined) return { first: match.end, last: unit.last };
  const slash = scan.tokens[at]?.word === '/';
  const noun = scan.tokens[match.end]?.kind === 'word';
  return slash && anyNoun && noun ? { first: match.end, last: match.end + 1 } : undefined;
}

function perUnit(scan: Scan, unit: Unit, per: { first: number; last: number }): Unit {
  const lower = unitAt(scan, per.first)?.unit;
  const speed = unit.measure === 'length' && lower?.measure === 'duration';
  return {
    measure: speed ? 'speed' : unit.measure,
    ...(unit.code !== undefined &&
      lower?.code !== undefined && { code: `${unit.code}/${lower.code}` }),
  };
}
