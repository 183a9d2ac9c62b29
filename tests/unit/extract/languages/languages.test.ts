import { expect, test } from 'vitest';
import { languageOf, languages } from '../../../../lib/extract/languages/languages';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

/** What every language must read: a count, money, a share, a length, a duration, a date, words. */
const cases: Readonly<
  Record<string, readonly [text: string, measure: string, value: number | string][]>
> = {
  vi: [
    ['Có 1.780 cá nhân.', 'count', 1780],
    ['Chi 2,5 tỷ đồng.', 'money', 2.5e9],
    ['Tăng 7,25% so với năm trước.', 'percent', 7.25],
    ['Đường dài 72 km.', 'length', 72],
    ['Sau 3 tháng.', 'duration', 3],
    ['Ngày 17/5/2025 có mưa.', 'date', '2025-05-17'],
    ['Cháu bé 6 tuổi.', 'age', 6],
    ['Hai mươi mốt người bị thương.', 'count', 21],
  ],
  en: [
    ['It had 1,780 people.', 'count', 1780],
    ['It cost $2.5bn.', 'money', 2.5e9],
    ['It rose 7.25%.', 'percent', 7.25],
    ['The road is 72 km long.', 'length', 72],
    ['After three months.', 'duration', 3],
    ['It rained on May 17, 2025.', 'date', '2025-05-17'],
    ['A 6-year-old boy.', 'age', 6],
    ['Twenty-one people were hurt.', 'count', 21],
  ],
};

test('every language has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(languages.map(({ code }) => code).sort());
});

const all = Object.entries(cases).flatMap(([code, rows]) =>
  rows.map(([text, measure, value]) => [code, text, measure, value] as const),
);

test.each(all)('%s: %s', (language, text, measure, value) => {
  const [first] = readQuantities(text, { language });
  expect(first?.measure).toBe(measure);
  expect(first?.iso ?? first?.value).toBe(value);
});

test('a language is found by its primary subtag, and English stands for unknown ones', () => {
  expect(languageOf('vi-VN').code).toBe('vi');
  expect(languageOf('en-GB').code).toBe('en');
  expect(languageOf('xx').code).toBe('en');
});
