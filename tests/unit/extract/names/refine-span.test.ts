import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNameModel } from '../../../../lib/extract/names/model/name-model';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { refineSpan } from '../../../../lib/extract/names/refine-span';

const model = parseNameModel(new Uint8Array(readFileSync('public/names.bin')).buffer);

const cases: [string, NameKind, number, string | undefined][] = [
  ['Bộ Chính trị khóa XIII', 'ORG', 0.9, 'Bộ Chính trị'],
  ['HĐND tỉnh nhiệm kỳ 2021', 'ORG', 0.9, 'HĐND tỉnh'],
  ['Bộ Y tế', 'ORG', 0.5, 'Bộ Y tế'],
  ['Hội nghị', 'EVENT', 0.9, undefined],
  ['Bộ Y tế; sở', 'ORG', 0.9, 'Bộ Y tế'],
  ['Anna Marlow. Marlow', 'PER', 0.9, 'Anna Marlow'],
  ['J. R. Marlow', 'PER', 0.9, 'J. R. Marlow'],
  ['Alder Corp. Holdings', 'ORG', 0.9, 'Alder Corp. Holdings'],
  ['Mc. Marlow', 'PER', 0.9, 'Mc. Marlow'],
  ['Hồ Chí Minh', 'LOC', 0.9, 'Hồ Chí Minh'],
  ['Hội nghị Paris', 'EVENT', 0.9, 'Hội nghị Paris'],
  ['Hội nghị sơ kết 3', 'EVENT', 0.9, undefined],
  ['Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ khóa X', 'EVENT', 0.9, 'Ban Chấp hành Đảng bộ'],
  ['Tết', 'EVENT', 0.9, 'Tết'],
  ['Hà Nội', 'LOC', 0.2, undefined],
];

describe('refineSpan', () => {
  it.each(cases)('of %s (%s, %d)', (text, kind, confidence, expected) => {
    const span = refineSpan({ start: 0, end: text.length, kind, confidence }, text, model);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });

  it('takes a place that is built as a person’s name for the person', () => {
    const kindOf = (text: string) =>
      refineSpan({ start: 0, end: text.length, kind: 'LOC', confidence: 0.9 }, text, model)?.kind;
    expect(kindOf('Hồ Chí Minh')).toBe('PER');
    expect(kindOf('Bình Hưng Hòa')).toBe('LOC');
    expect(kindOf('TP. Hồ Chí Minh')).toBe('LOC');
  });
});
