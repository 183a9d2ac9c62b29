import { expect, test } from 'vitest';
import { readQuantities } from '../../../../../lib/extract/quantities/read-quantities';

/** What the text says, and what it comes to on Thursday, 2 February 2017. */
const cases: [
  language: string,
  text: string,
  said: string | undefined,
  assumed: string | undefined,
][] = [
  ['vi', 'ngày 17/5', 'XXXX-05-17', '2017-05-17'],
  ['vi', 'ngày 17/5/2025', '2025-05-17', undefined],
  ['vi', 'ngày 30 - 4 - 1967', '1967-04-30', undefined],
  ['vi', '10.05.2000', '2000-05-10', undefined],
  ['vi', 'ngày mười tháng năm năm hai nghìn', '2000-05-10', undefined],
  ['vi', 'tháng mười một năm hai không linh tám', '2008-11', undefined],
  ['vi', 'hai ngày 22 và 23 - 10', 'XXXX-10-22/XXXX-10-23', '2017-10-22/2017-10-23'],
  ['vi', 'năm 1950-53', '1950/1953', undefined],
  ['vi', 'thế kỷ 19', '18XX', undefined],
  ['vi', 'quý III/2024', '2024-Q3', undefined],
  ['vi', 'Doanh thu Q3/2024', '2024-Q3', undefined],
  ['vi', 'lãi Q1 năm 2025', '2025-Q1', undefined],
  ['en', 'sales in Q3 2024', '2024-Q3', undefined],
  ['en', 'sales in Q2, 2024', '2024-Q2', undefined],
  ['vi', 'hôm qua', undefined, '2017-02-01'],
  ['vi', 'tối nay', undefined, '2017-02-02T18'],
  ['vi', 'thứ 5 tuần sau', 'XXXX-WXX-4', '2017-02-09'],
  ['vi', '3 ngày tới', undefined, '2017-02-03/2017-02-05'],
  ['vi', '7:30 chiều ngày 20/4/2017', '2017-04-20T19:30', undefined],
  ['en', 'on May 17, 2025', '2025-05-17', undefined],
  ['en', 'on 8 February 1700', '1700-02-08', undefined],
  ['en', 'in June 2018', '2018-06', undefined],
  ['en', 'in the 1990s', '199X', undefined],
  ['en', 'in the 17th century', '16XX', undefined],
  ['en', 'the 1950-53 war', '1950/1953', undefined],
  ['en', 'on Wednesday', 'XXXX-WXX-3', '2017-02-01'],
  ['en', 'five years ago', undefined, '2012'],
];

test.each(cases)('%s: %s', (language, text, said, assumed) => {
  const read = readQuantities(text, { language, published: '2017-02-02T03:55:00-02:00' });
  const quantity = read.at(-1);
  expect(quantity?.iso).toBe(said);
  expect(quantity?.assumed?.iso).toBe(assumed);
});

test('without a day to count from nothing is assumed', () => {
  const [first] = readQuantities('Ngày 17/5, hôm qua', { language: 'vi' });
  expect(first).toMatchObject({ iso: 'XXXX-05-17' });
  expect(first?.assumed).toBeUndefined();
});

test.each([
  ['Phiên họp kéo dài 3 giờ 15 phút', { measure: 'duration', value: 195, unitCode: 'min' }],
  ['Chuyến bay mất khoảng 2 giờ 30 phút', { measure: 'duration', value: 150 }],
  ['Tàu trễ 1 giờ 5 phút', { measure: 'duration', value: 65 }],
  ['Phiên họp bắt đầu lúc 3 giờ 15 phút', { measure: 'date', iso: 'T03:15' }],
  ['Tàu chạy trong ngày, 3 giờ 15 phút', { measure: 'date', iso: 'T03:15' }],
  ['Trong 2 giờ 15 người đến', { measure: 'date', iso: 'T02:15' }],
])('hours and minutes are what something takes, or a time of day: %s', (text, expected) => {
  expect(readQuantities(text, { language: 'vi' })).toContainEqual(
    expect.objectContaining(expected),
  );
});

test('a quarter without its year is read, but hardly a figure', () => {
  const [found] = readQuantities('Profit rose in Q3.', { language: 'en', published: '2025-11-02' });
  expect(found).toMatchObject({ measure: 'date', iso: 'XXXX-Q3', minor: 'named' });
});

test.each([
  ['vi', 'Xe chạy từ Q3 ra ngoại thành'],
  ['en', 'the Q5 and the Q3-R'],
])('%s: no quarter stands in "%s"', (language, text) => {
  expect(readQuantities(text, { language })).toEqual([]);
});
