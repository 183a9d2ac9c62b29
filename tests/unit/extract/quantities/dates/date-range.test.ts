import { expect, test } from 'vitest';
import { readQuantities } from '../../../../../lib/extract/quantities/read-quantities';

/** What is said, and what it comes to seen from 18 May 2025. */
function datesOf(language: string, text: string) {
  return readQuantities(text, { language, published: '2025-05-18' }).map(
    ({ iso, value, assumed }) => assumed?.iso ?? iso ?? value,
  );
}

test.each<[language: string, text: string, ...dates: (string | number)[]]>([
  ['vi', 'giai đoạn 2021-2025', '2021/2025'],
  ['vi', 'nhiệm kỳ 2020 - 2025', '2020/2025'],
  ['vi', 'từ năm 2015 đến năm 2019', '2015/2019'],
  ['vi', 'từ tháng 3 đến tháng 8/2011', '2011-03/2011-08'],
  ['vi', 'từ ngày 30/4 đến ngày 3/5', '2025-04-30/2025-05-03'],
  ['vi', 'từ 12/5 đến 16/6/2025', '2025-05-12/2025-06-16'],
  ['en', 'from 2015 to 2019', '2015/2019'],
  ['en', 'between 2015 and 2019', '2015/2019'],
  ['en', 'January-June 2016', '2016-01/2016-06'],
  ['en', 'November to February 2017', '2016-11/2017-02'],
  ['en', 'from May 3 to May 9', '2025-05-03/2025-05-09'],
  ['en', 'May 3-9, 2024', '2024-05-03/2024-05-09'],
  ['en', '3-5 March 2020', '2020-03-03/2020-03-05'],
  ['en', 'between May 3 and June 5, 2024', '2024-05-03/2024-06-05'],
])('%s: %s', (language, text, ...dates) => {
  expect(datesOf(language, text)).toEqual(dates);
});

test.each<[language: string, text: string, ...dates: (string | number)[]]>([
  ['en', 'in 2015 and 2019', '2015', '2019'],
  ['en', 'from 2019 to 2015', '2019', '2015'],
  ['en', 'from July 2003 to May 2004', '2003-07', '2004-05'],
  ['en', 'from Monday to Friday', '2025-05-12', '2025-05-16'],
  ['en', 'from May to 2019', '2025-05', '2019'],
])('%s: the dates of "%s" are no range, or say all by themselves', (language, text, ...dates) => {
  expect(datesOf(language, text)).toEqual(dates);
});

test('what is said stays apart from what the day of publication adds', () => {
  const [range] = readQuantities('from May 3 to May 9', {
    language: 'en',
    published: '2025-05-18',
  });
  expect(range).toMatchObject({ iso: 'XXXX-05-03/XXXX-05-09', rule: 'date' });
});
