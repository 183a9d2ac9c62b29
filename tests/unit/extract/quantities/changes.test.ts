import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

/** The direction of every figure of a sentence that is no date. */
const cases: [language: string, text: string, ...changes: ('rise' | 'fall' | undefined)[]][] = [
  ['vi', 'Giá điện tăng 4,8%.', 'rise'],
  ['vi', 'Doanh thu giảm khoảng 12 tỷ đồng.', 'fall'],
  ['vi', 'Họ tăng gấp đôi sản lượng lên tới 3.000 tấn.', 'rise', 'rise'],
  ['vi', 'Xã giảm số hộ nghèo xuống còn 45 hộ.', 'fall'],
  ['vi', 'Mực nước có nơi lên tới 2 m.', undefined],
  ['vi', 'Cửa hàng giảm giá tại hai chi nhánh.', undefined],
  ['en', 'Prices fell by about 3%.', 'fall'],
  ['en', 'Sales doubled to 40 million.', 'rise', 'rise'],
  ['en', 'It cost $90, up from $84.', 'rise', undefined],
  ['en', 'They reduced the lead to five points.', 'fall'],
  ['en', 'A 9% drop was seen.', 'fall'],
  ['en', 'They lost four matches.', undefined],
  ['en', 'Rain of up to 6 inches is possible.', undefined],
];

test.each(cases)('%s: %s', (language, text, ...changes) => {
  expect(readQuantities(text, { language }).map(({ change }) => change)).toEqual(changes);
});
