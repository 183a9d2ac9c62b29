import { expect, test } from 'vitest';
import { readText } from '../../../../lib/extract/quantities/read-quantities';
import { sentenceReader } from '../../../../lib/extract/statistics/said-by-sentence';

function periodsIn(language: string, text: string): string[] {
  const read = readText(text, { language, published: '2025-05-18' });
  const { sentence, periods } = sentenceReader(read)(0);
  return periods.map(
    ({ first, last, leads }) =>
      text.slice(sentence.tokens[first]?.start, sentence.tokens[last - 1]?.end) +
      (leads ? ' (leads)' : ''),
  );
}

test.each<[language: string, text: string, ...periods: string[]]>([
  ['vi', 'Trong 3 năm qua, huyện xóa 40 căn nhà.', 'Trong 3 năm qua (leads)'],
  ['vi', 'Huyện xóa 40 căn nhà trong 9 tháng đầu năm 2024.', 'trong 9 tháng đầu năm 2024'],
  ['vi', 'Tuần trước, giá giảm 5%.', 'Tuần trước (leads)'],
  ['vi', 'Hôm qua, giá giảm 5%.'],
  ['vi', 'Giá giảm 5% so với năm 2023.'],
  ['en', 'In 2019, sales rose 5%.', 'In 2019 (leads)'],
  ['en', 'Sales rose 5% over the past three years.', 'over the past three years'],
  ['en', 'Sales rose 5% from 2015 to 2019.', 'from 2015 to 2019'],
  ['en', 'Sales rose 5% from last year.'],
  ['en', 'It took five hours to win 3 seats.'],
  ['en', 'Last month it sold 40 cars and in 2024 it sold 90.', 'Last month (leads)', 'in 2024'],
])('%s: %s', (language, text, ...periods) => {
  expect(periodsIn(language, text)).toEqual(periods);
});
