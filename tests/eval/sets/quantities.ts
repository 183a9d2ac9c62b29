import type { Quantity } from '../../../lib/extract/quantities/quantity';
import { readQuantities } from '../../../lib/extract/quantities/read-quantities';
import type { Evaluation } from '../evaluation';
import { readCases } from '../read-cases';
import { pairAgreement } from '../scoring/pairs';
import { overlap, type Span, withoutQualifiers } from '../scoring/spans';
import { Tally, tabulate } from '../scoring/tally';
import { sameCurrency, sameUnit } from '../scoring/units';
import { type ListedValue, sameValue } from '../scoring/values';

interface ListedSpan extends Span {
  kind: string;
  value?: ListedValue;
}

interface Case {
  id: string;
  lang: string;
  complete: boolean | 'task';
  text: string;
  ref?: string;
  spans: ListedSpan[];
}

/** Corpora write decades and centuries as intervals of days. */
function spelt(iso: string | undefined): string | undefined {
  if (iso === undefined || !/^\d{2}[\dX]X$/.test(iso)) return iso;
  return `${iso.replaceAll('X', '0')}-01-01/${iso.replaceAll('X', '9')}-12-31`;
}

type Read = ReturnType<typeof toRow>;

const columns = ['found', 'value', 'span', 'precision', 'unit', 'currency', 'qualifier', 'range'];

/** What the reader of quantities finds in texts: see the corpus's README for the metrics. */
export const evaluate: Evaluation = async (paths, limit) => {
  const rows: { id: string; spans: Read[] }[] = [];
  const lines: string[][] = [['file', ...columns]];
  const metrics: Record<string, unknown> = {};
  const kinds = new Map<string, Tally>();
  for (const { name, cases } of readCases<Case>(paths, limit)) {
    const tally = new Tally();
    for (const one of cases) {
      const spans = readCase(one);
      rows.push({ id: one.id, spans });
      score(one, spans, (kind) => [tally, tallyOf(kinds, `${name}:${kind}`)]);
    }
    metrics[name] = tally.shares();
    lines.push([name, ...columns.map((column) => tally.written(column))]);
  }
  const pairs = pairAgreement(rows);
  if (pairs !== undefined) metrics['pairAgreement'] = pairs;
  for (const [kind, tally] of kinds) lines.push([kind, ...columns.map((c) => tally.written(c))]);
  metrics['kinds'] = Object.fromEntries([...kinds].map(([kind, tally]) => [kind, tally.shares()]));
  return { rows, metrics, table: `${tabulate(lines)}\npair agreement ${pairs ?? '–'}` };
};

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? new Tally();
  tallies.set(name, known);
  return known;
}

function readCase({ text, lang, ref }: Case): Read[] {
  return readQuantities(text, { language: lang, published: ref }).map(toRow);
}

function toRow(quantity: Quantity) {
  const { assumed, inferred: _, minor: __, rule: ___, ...said } = quantity;
  // Corpora list bare years as figures.
  const year =
    said.measure === 'date' && /^\d{4}$/.test(said.iso ?? '') ? Number(said.iso) : undefined;
  const iso = spelt(assumed?.iso ?? said.iso);
  return {
    ...said,
    ...assumed,
    ...(iso !== undefined && { iso }),
    ...(year !== undefined && { value: year }),
  };
}

function score(one: Case, read: Read[], talliesOf: (kind: string) => Tally[]): void {
  for (const listed of one.spans) {
    const add = (metric: string, hit: boolean | undefined) => {
      for (const tally of talliesOf(listed.kind)) tally.add(metric, hit);
    };
    scoreSpan(one, listed, read, add);
  }
  if (one.complete !== true) return;
  for (const span of read) {
    if (/^(?:một|a|an|one)$/iu.test(one.text.slice(span.start, span.end))) continue;
    talliesOf('')[0]?.add(
      'precision',
      one.spans.some((listed) => overlap(listed, span)),
    );
  }
}

function scoreSpan(
  one: Case,
  listed: ListedSpan,
  read: Read[],
  add: (metric: string, hit: boolean | undefined) => void,
): void {
  const core = withoutQualifiers(one.text, listed, one.lang);
  const over = read.filter((span) => overlap(core, span));
  add('found', over.length > 0);
  const value = listed.value ?? {};
  const known = sameValue(value, { measure: '' }) !== undefined;
  const hit = over.find((span) => sameValue(value, span) === true);
  add('value', known ? hit !== undefined : undefined);
  add(
    'span',
    over.some((span) => span.start === core.start && span.end === core.end),
  );
  if (hit === undefined) return;
  const unit = { ...hit, isCut: listed.end < hit.end };
  if (value.cur !== undefined) add('currency', sameCurrency(value.cur, unit, one.lang));
  else if (value.unit !== undefined) add('unit', sameUnit(value.unit, unit, one.lang));
  if (one.id.startsWith('gold') || value.cmp !== undefined) {
    add('qualifier', sameQualifier(value.cmp, hit.qualifier));
  }
  if (value.lo !== undefined && value.hi !== undefined) add('range', hit.valueMax !== undefined);
}

/** Comparisons of the corpora that each of our qualifiers can stand for. */
const comparisons: Readonly<Record<string, readonly string[]>> = {
  exact: [''],
  approximate: ['~'],
  over: ['>', '~+'],
  under: ['<', '<~'],
  atLeast: ['>=', '>'],
  atMost: ['<=', '<'],
  vague: ['~+', '~'],
};

function sameQualifier(listed: string | undefined, read: string | undefined): boolean {
  return (comparisons[read ?? 'exact'] ?? []).includes(listed ?? '');
}
