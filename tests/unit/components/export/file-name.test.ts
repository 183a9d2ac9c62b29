import { expect, test } from 'vitest';
import { exportFileName, localDay } from '../../../../components/export/file-name';

const day = '2026-03-02';

test.each([
  ['everything', undefined, 'presslight-2026-03-02.csv'],
  ['a headline', 'Mười hai xã đón nhà mới', 'presslight-muoi-hai-xa-don-nha-moi-2026-03-02.csv'],
  ['signs that file systems refuse', 'A/B: "C?" <d>', 'presslight-a-b-c-d-2026-03-02.csv'],
  ['another script', '新闻 报道', 'presslight-新闻-报道-2026-03-02.csv'],
  ['a headline without a word', '…!', 'presslight-2026-03-02.csv'],
])('%s', (_, headline, name) => {
  expect(exportFileName({ headline, format: 'csv', day })).toBe(name);
});

test('a long headline is cut between words', () => {
  const headline = 'word '.repeat(40);
  const name = exportFileName({ headline, format: 'json', day });
  expect(name).toMatch(/^presslight-(?:word-)+2026-03-02\.json$/);
  expect(name.length).toBeLessThan(90);
});

test('a day is that of the reader’s own clock', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
