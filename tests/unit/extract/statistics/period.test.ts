import { expect, test } from 'vitest';
import { readText } from '../../../../lib/extract/quantities/read-quantities';
import { periodOf } from '../../../../lib/extract/statistics/period';
import { sentenceReader } from '../../../../lib/extract/statistics/said-by-sentence';

/** The period of the figure that a text marks with brackets. */
function periodIn(language: string, marked: string): string | undefined {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const read = readText(text, { language, published: '2025-05-17' });
  const figure = read.quantities.find(({ start, end }) => start <= at && at < end);
  if (figure === undefined) throw new Error(`no figure at the brackets of "${marked}"`);
  const { sentence, periods } = sentenceReader(read)(at);
  return periodOf(figure, sentence, periods);
}

const cases: [language: string, text: string, period: string | undefined][] = [
  // The time leads the sentence.
  ['vi', 'Trong 3 năm qua, các ngành, cấp đã khen thưởng [691] tập thể.', 'Trong 3 năm qua'],
  ['vi', 'Trong 3 năm qua, tỉnh đã khen 691 tập thể, [1.780] cá nhân.', 'Trong 3 năm qua'],
  ['vi', 'Năm 2024, toàn tỉnh thu hút [45] dự án.', 'Năm 2024'],
  ['vi', 'Năm ngoái, giá gạo tăng [12]%.', 'Năm ngoái'],
  ['vi', '9 tháng đầu năm 2024, xuất khẩu đạt [4,5] tỷ USD.', '9 tháng đầu năm 2024'],
  ['vi', 'Trong 6 tháng đầu năm nay, có [1.200] vụ cháy.', 'Trong 6 tháng đầu năm nay'],
  ['vi', 'Giai đoạn 2021-2025, tỉnh xây [120] căn nhà.', 'Giai đoạn 2021-2025'],
  ['vi', 'Tính đến ngày 30/6, cả nước có [5.600] ca mắc.', 'Tính đến ngày 30/6'],
  ['vi', 'Quý I/2025, công ty lãi [300] tỷ đồng.', 'Quý I/2025'],
  ['en', 'In 2019, the mill employed [430] people.', 'In 2019'],
  ['en', 'Over the past three years, the city planted [4,200] trees.', 'Over the past three years'],
  ['en', 'Last year, sales rose [5]%.', 'Last year'],
  [
    'en',
    'In the first nine months of 2024, it sold [430] cars.',
    'In the first nine months of 2024',
  ],
  // It stands beside the figure.
  ['vi', 'Doanh thu đạt [12] tỷ đồng trong năm 2023.', 'trong năm 2023'],
  ['vi', 'Sản lượng tăng [8]% từ năm 2020 đến năm 2024.', 'từ năm 2020 đến năm 2024'],
  ['en', 'The firm hired [430] people between 2019 and 2023.', 'between 2019 and 2023'],
  ['en', 'Rents rose [8]% in the year to March.', 'in the year to March'],
  ['en', 'It sold [430] cars in March and 380 in April.', 'in March'],
  ['en', 'It sold 430 cars in March and [380] in April.', 'in April'],
  ['en', 'Some [5,000] trees have been lost since 1998.', 'since 1998'],
  // It belongs to a clause beside it.
  ['en', 'The firm, which has run the mill since 1998, employs [430] people.', undefined],
  ['en', 'The mill employs [430] people and has run since 1998.', undefined],
  ['vi', 'Nhà máy, hoạt động từ năm 1998, có [430] công nhân.', undefined],
  ['vi', 'Nhà máy có [430] công nhân, hoạt động từ năm 1998.', undefined],
  ['en', 'In 2019, it had 12 shops; [45] more are planned.', undefined],
  // What a figure is compared with is not what it covers.
  ['vi', 'Xuất khẩu tăng [15]% so với năm 2023.', undefined],
  ['vi', 'Năm 2024, xuất khẩu tăng [15]% so với năm 2023.', 'Năm 2024'],
  ['en', 'Sales were [15]% higher than in 2018.', undefined],
  ['en', 'In 2019, sales were [15]% up compared with 2018.', 'In 2019'],
  // Days and clock times are no periods, and times have none.
  ['vi', 'Hôm qua, [45] người nhập viện.', undefined],
  ['en', 'Over the past [three years], little happened.', undefined],
];

test.each(cases)('%s: %s', (language, text, period) => {
  expect(periodIn(language, text)).toBe(period);
});
