import { expect, test } from 'vitest';
import { firstQuantity } from '../../quantities/first-quantity';

/** Value, measure and UCUM code. */
const cases: [text: string, value: number, measure: string, code: string | undefined][] = [
  ['3,5 phần trăm', 3.5, 'percent', '%'],
  ['0,3 điểm phần trăm', 0.3, 'percent', '[pp]'],
  ['12 cây số', 12, 'length', 'km'],
  ['9 hải lý', 9, 'length', '[nmi_i]'],
  ['6 tấc', 6, 'length', 'dm'],
  ['40 xăng-ti-mét', 40, 'length', 'cm'],
  ['12 héc-ta', 12, 'area', 'har'],
  ['3 sào', 3, 'area', undefined],
  ['72 mét vuông', 72, 'area', 'm2'],
  ['3 lạng', 3, 'weight', 'hg'],
  ['5 tạ', 5, 'weight', undefined],
  ['15 kilôtấn', 15, 'weight', 'kt'],
  ['900 lít', 900, 'volume', 'L'],
  ['38 độ C', 38, 'temperature', 'Cel'],
  ['120 mã lực', 120, 'energy', '[HP]'],
  ['500 mê ga oát', 500, 'energy', 'MW'],
  ['hai thập kỷ', 2, 'duration', '10.a'],
  ['6,4 độ Richter', 6.4, 'other', '{Richter}'],
  ['85 đề xi ben', 85, 'other', 'dB'],
];

test.each(cases)('%s', (text, value, measure, code) => {
  const found = firstQuantity('vi', text);
  expect([found?.value, found?.measure, found?.unitCode]).toEqual([value, measure, code]);
});
