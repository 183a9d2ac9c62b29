import type { AnnotationRow } from '../../lib/model/annotation';
import type { ArticleRow } from '../../lib/model/article';
import {
  type ChangedRow,
  isNews,
  lastSeenOf,
  type PageState,
  pageStateOf,
} from '../../lib/model/page-state';
import type { Statistic } from '../../lib/model/statistic';
import type { MessageKey, Translation } from '../translation';
import { differenceOf, differenceText } from './difference';

/** "2 figures changed since 12 May", of what the reader has not decided about; null where nothing is. */
export function newsText(
  rows: readonly AnnotationRow[],
  { plural, day }: Translation,
): string | null {
  const news = rows.filter(isNews);
  const [since] = news.map(({ drift }) => drift.lastSeen).toSorted();
  if (since === undefined) return null;
  const areFigures = news.every(({ kind }) => kind === 'statistic');
  return plural(areFigures ? 'newsFigures' : 'newsPassages', news.length, day(since));
}

/** "691 → 693 tập thể", and by how much the one is more than the other; null of what has no value. */
export function valuesText(
  row: ChangedRow,
  translation: Translation,
): { values: string; difference: string } | null {
  const { statistic: after } = row.drift;
  if (row.kind !== 'statistic' || after === undefined) return null;
  const [old, next] = [amountText(row.statistic, translation), amountText(after, translation)];
  if (old === '' || next === '') return null;
  const difference = differenceOf(row.statistic, after);
  return {
    values: `${old} → ${next}${unitAfter(after)}`,
    difference: difference === null ? '' : differenceText(difference, after, translation),
  };
}

/** A sign of a currency stands before its number, in both languages. */
const currencySign = /^\p{Sc}$/u;

function amountText(statistic: Statistic, { number, inWords }: Translation): string {
  const { value, valueMax, measure, unit = '', iso = '' } = statistic;
  const numbers = [value, valueMax].filter((each) => each !== undefined);
  if (numbers.length === 0) return iso;
  const said = numbers.map(measure === 'money' ? inWords : number).join('–');
  return currencySign.test(unit) ? `${unit}${said}` : said;
}

function unitAfter({ unit = '', counted = '', value }: Statistic): string {
  const word = counted === '' ? unit : counted;
  if (value === undefined || word === '' || currencySign.test(word)) return '';
  return /^[%‰]/.test(word) ? word : ` ${word}`;
}

const stateWords: Record<PageState, MessageKey> = {
  there: 'stateThere',
  changed: 'stateChanged',
  gone: 'stateGone',
};

/** How a passage stood when its page was last seen, and when it last stood as it is kept. */
export function stateText(
  row: AnnotationRow,
  article: Pick<ArticleRow, 'seenAt'>,
  { t, day }: Translation,
): string {
  return t(stateWords[pageStateOf(row)], day(lastSeenOf(row, article)));
}
