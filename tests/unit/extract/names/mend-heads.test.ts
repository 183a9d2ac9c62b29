import { expect, test } from 'vitest';
import { withHead, withUsualHead } from '../../../../lib/extract/names/mend-heads';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

/** What one of the menders makes of a span of a text, as "KIND text". */
function mend(mender: typeof withHead, text: string, exact: string, kind: NameKind): string {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  const span = mender({ start, end, kind, confidence: 0.9 }, { tokens, from, to, model });
  return `${span.kind} ${text.slice(span.start, span.end)}`;
}

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
  expect(mend(withHead, text, exact, kind)).toBe(mended);
});

test.each([
  ['do công ty TNHH Trường Sơn xây', 'Trường Sơn', 'ORG công ty TNHH Trường Sơn'],
  ['do Trường Sơn xây', 'Trường Sơn', 'ORG Trường Sơn'],
])('in "%s" the organisation "%s" is %s', (text, exact, mended) => {
  expect(mend(withUsualHead, text, exact, 'ORG')).toBe(mended);
});
