import { describe, expect, it } from 'vitest';
import { withoutOffice } from '../../../../lib/extract/names/mend-people';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

function mend(text: string, exact: string, kind: NameKind = 'PER'): string | undefined {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  const span = withoutOffice({ start, end, kind, confidence: 0.9 }, { tokens, from, to, model });
  return span && text.slice(span.start, span.end);
}

describe('withoutOffice', () => {
  it.each([
    ['Bộ trưởng Tài chính Lê Thị Lan nói', 'Tài chính Lê Thị Lan', 'Lê Thị Lan'],
    ['Thứ trưởng Giáo dục và Đào tạo Lê Văn Tám', 'Giáo dục và Đào tạo Lê Văn Tám', 'Lê Văn Tám'],
    ['theo bác sĩ CK2 Cao Thị Sen', 'CK2 Cao Thị Sen', 'Cao Thị Sen'],
  ])('in "%s" makes of "%s": %s', (text, exact, name) => {
    expect(mend(text, exact)).toBe(name);
  });

  it.each([
    ['theo ông Công An Khang', 'Công An Khang', 'PER'],
    ['gặp Tài chính Lê Thị Lan', 'Tài chính Lê Thị Lan', 'PER'],
    ['Bộ trưởng Quốc phòng Mỹ', 'Quốc phòng Mỹ', 'PER'],
    ['tại 12 Lê Lợi Huế', '12 Lê Lợi Huế', 'LOC'],
    ['theo bác sĩ CK2 Sen', 'CK2 Sen', 'PER'],
  ] as const)('finds in "%s" nothing to take from "%s" (%s)', (text, exact, kind) => {
    expect(mend(text, exact, kind)).toBeUndefined();
  });
});
