import { describe, expect, test } from 'vitest';
import { suggestStatistics } from '../../../../lib/extract/statistics/suggest-statistics';
import type { Statistic } from '../../../../lib/model/statistic';
import type { Case } from './cases/case';
import { casesByLanguage } from './cases/cases';

function expectProposed(language: string, [sentence, ...statistics]: Case): void {
  const proposed = suggestStatistics({
    url: 'https://tin.example/a.html',
    isArticle: true,
    structure: { bylines: [], captions: [], language, published: '2025-05-18T08:00:00+07:00' },
    blocks: [{ role: 'paragraph', text: sentence }],
  });
  expect(proposed.map(({ exact }) => exact)).toEqual(statistics.map(([exact]) => exact));
  for (const [index, [, fields]] of statistics.entries()) {
    const statistic: Partial<Statistic> = proposed[index]?.statistic ?? {};
    const named = Object.keys(fields).map((name) => [name, statistic[name as keyof Statistic]]);
    expect(Object.fromEntries(named)).toEqual(fields);
  }
}

describe.each(Object.entries(casesByLanguage))('%s', (language, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))('%s', (_sentence, one) => {
    expectProposed(language, one);
  });
});
