import type { AnnotationRow } from '../../lib/model/annotation';

/** Whether an annotation has every word of a search in its texts, without regard to case and accents. */
export function matches(row: AnnotationRow, search: string): boolean {
  const text = folded(textsOf(row).join('\n'));
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function textsOf(row: AnnotationRow): string[] {
  const common = [row.target.selectors.quote.exact, row.note, ...row.tags];
  if (row.kind === 'entity') {
    const { name, role, aliases = [] } = row.entity;
    return [...common, name, role ?? '', ...aliases];
  }
  if (row.kind === 'note') return common;
  const { unit, counted, period, attribution, context } = row.statistic;
  return [...common, unit ?? '', counted ?? '', period ?? '', attribution ?? '', context ?? ''];
}

/** "Đoàn" is found by "doan": đ has no decomposition, so it is named. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}
