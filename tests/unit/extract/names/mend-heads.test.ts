import { expect, test } from 'vitest';
import { withHead, withUsualHead } from '../../../../lib/extract/names/mend-heads';
import { mendedBy } from './place-in';

test.each([
  [
    'cho câu lạc bộ Becamex Bình Dương',
    'Becamex Bình Dương',
    'LOC',
    'ORG câu lạc bộ Becamex Bình Dương',
  ],
  ['ở nhà máy pin Trúc Lâm nay', 'Trúc Lâm', 'PER', 'ORG nhà máy pin Trúc Lâm'],
  ['nhà máy của Trúc Lâm nay', 'Trúc Lâm', 'PER', 'PER Trúc Lâm'],
  ['vào thị trường Mỹ', 'Mỹ', 'LOC', 'LOC Mỹ'],
  ['ở Cà Mau nay', 'Cà Mau', 'LOC', 'LOC Cà Mau'],
] as const)('in "%s" the head makes of "%s" (%s): %s', (text, exact, kind, mended) => {
  expect(mendedBy(withHead, text, exact, kind)).toBe(mended);
});

test.each([
  ['do công ty TNHH Trường Sơn xây', 'Trường Sơn', 'ORG công ty TNHH Trường Sơn'],
  ['do Trường Sơn xây', 'Trường Sơn', 'ORG Trường Sơn'],
])('in "%s" the organisation "%s" is %s', (text, exact, mended) => {
  expect(mendedBy(withUsualHead, text, exact, 'ORG')).toBe(mended);
});
