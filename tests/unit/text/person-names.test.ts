import { describe, expect, test } from 'vitest';
import { isPenName, isPersonName, namesInByline } from '../../../lib/text/person-names';

describe('names in bylines', () => {
  test.each([
    ['By Dana Whitlock', ['Dana Whitlock']],
    ['Words by Ines Carrow', ['Ines Carrow']],
    ['Miriam Okafor and Daniel Reyes', ['Miriam Okafor', 'Daniel Reyes']],
    ['Lê Thu Hà - Phạm Quốc Bảo', ['Lê Thu Hà', 'Phạm Quốc Bảo']],
    ['MINH NGUYỆT (TTXVN/VIETNAM+)', ['MINH NGUYỆT']],
    ['Bài và ảnh: Lê Thu Hà', ['Lê Thu Hà']],
    ['Tin, ảnh: LÊ THU HÀ', ['LÊ THU HÀ']],
    ['Thực hiện: Lê Thu Hà', ['Lê Thu Hà']],
    ['Lê Thu Hà tổng hợp', ['Lê Thu Hà']],
    ['Lê Thu Hà (lược dịch)', ['Lê Thu Hà']],
    ['Phóng viên Lê Thu Hà', ['Lê Thu Hà']],
    ['PGS.TS Lê Thu Hà', ['Lê Thu Hà']],
    ['TS Doe', ['TS Doe']],
    ['Tekst: Anna Petri', ['Anna Petri']],
    ['Anna Petri, Frankfurt', ['Anna Petri']],
    ['Laura Mann MS, RDN, LD', ['Laura Mann']],
    [', Ana Pérez y Luis Gil', ['Ana Pérez', 'Luis Gil']],
    ['Jane Doe The Associated Press', ['Jane Doe']],
    ['Geschrieben von Jane Doe', ['Jane Doe']],
    ['Text von Jane Doe   Illustration von Ray Ortiz', ['Jane Doe']],
    ['Jane Doe and', ['Jane Doe']],
    ['ByJane Doe', ['Jane Doe']],
    ['Byron Doe', ['Byron Doe']],
  ])('%s', (byline, names) => {
    expect(namesInByline(byline)).toEqual(names);
  });
});

test.each(['Trung Hiếu', 'Mary O’Neill', '牛镛林', 'J. R. Stone', 'RAY ORTIZ', 'Lena von Arn'])(
  '%s can be a person',
  (text) => {
    expect(isPersonName(text)).toBe(true);
  },
);

test.each([
  'Staff Reporter',
  'Associated Press',
  'Follow',
  '12 May',
  'info@paper.example',
  'báo Sóng Biển',
  'Thứ bảy',
])('%s is no person', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test('a pen name is one word', () => {
  expect(isPenName('surfguard')).toBe(true);
  expect(isPenName('two words')).toBe(false);
});
