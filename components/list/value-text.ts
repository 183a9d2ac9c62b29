import type { AnnotationRow } from '../../lib/model/annotation';
import type { Statistic } from '../../lib/model/statistic';
import { qualifierWords } from '../card/statistic-words';
import type { Translation } from '../translation';

/** What an annotation says besides its quote, in one line; empty when the quote says it all. */
export function valueText(row: AnnotationRow, translation: Translation): string {
  if (row.kind === 'note') return '';
  if (row.kind === 'statistic') return statisticText(row.statistic, translation);
  const { name, role } = row.entity;
  const shownName = name === row.target.selectors.quote.exact ? undefined : name;
  return joined([shownName, role], ' · ');
}

/** What a statistic says, in one line. */
export function statisticText(statistic: Statistic, translation: Translation): string {
  const { from, to, period } = statistic;
  const numbers = [numeral(from, translation.number), numeral(to, translation.number)];
  const unit = unitText(statistic);
  const amount = withUnit(amountText(statistic, translation), unit);
  const qualified = joined([qualifierText(statistic, translation), amount], ' ');
  return joined([qualified, joined(numbers, ' → '), period], ' · ');
}

/** Currency signs that stand before their number, as "$", "US$" and "£"; the dong's stands behind. */
const leadingSign = /^\p{L}{0,3}(?!₫)\p{Sc}$/u;

/** Signs stand close to the number: "$412,600,000", "42%"; words a space apart. */
function withUnit(amount: string, unit: string): string {
  if (amount !== '' && leadingSign.test(unit)) return unit + amount;
  return joined([amount, unit], /^[%‰]/.test(unit) ? '' : ' ');
}

/** The number of a statistic, or its range, for a column of numbers. */
export function numberText(row: AnnotationRow, translation: Translation): string {
  return row.kind === 'statistic' ? amountText(row.statistic, translation) : '';
}

function amountText({ value, valueMax, iso }: Statistic, { number, time }: Translation): string {
  const range = joined([numeral(value, number), numeral(valueMax, number)], '–');
  return range === '' ? dateText(iso ?? '', time) : range;
}

/** A day or a moment, or two with what lies between, as the reader writes them; else as it is kept. */
function dateText(iso: string, time: Translation['time']): string {
  const ends = iso.split('/');
  const told = ends.map(time);
  return told.every((end, at) => end !== ends[at]) ? told.join(' – ') : iso;
}

/** What stands beside the number, or what a name is, for a column of details. */
export function detailsText(row: AnnotationRow, translation: Translation): string {
  if (row.kind !== 'statistic') return valueText(row, translation);
  const { from, to, period } = row.statistic;
  const changed = joined(
    [numeral(from, translation.number), numeral(to, translation.number)],
    ' → ',
  );
  const qualified = qualifierText(row.statistic, translation).toLocaleLowerCase(translation.locale);
  return joined([unitText(row.statistic), qualified, changed, period], ' · ');
}

/** Unit and what is counted; the one word alone where the other has it: "electric boats". */
function unitText({ unit = '', counted = '' }: Statistic): string {
  if (counted.includes(unit)) return counted;
  return unit.includes(counted) ? unit : `${unit} ${counted}`;
}

function qualifierText({ qualifier }: Statistic, { t }: Translation): string {
  return qualifier === undefined || qualifier === 'exact' ? '' : t(qualifierWords[qualifier]);
}

function numeral(value: number | undefined, number: (value: number) => string) {
  return value === undefined ? undefined : number(value);
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
