import { describe, expect, it } from 'vitest';
import { mendSpans } from '../../../../lib/extract/names/mend-spans';
import type { NameKind } from '../../../../lib/extract/names/model/name-tags';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../eval/shipped-model';

const model = shippedModel();

/** What becomes of one span of a text, as "KIND text". */
function mend(text: string, exact: string, kind: NameKind): string[] {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length, kind, confidence: 0.9 };
  return mendSpans([span], tokenise(text), model).map(
    (mended) => `${mended.kind} ${text.slice(mended.start, mended.end)}`,
  );
}

describe('mendSpans', () => {
  it('parts a body from who holds an office of it', () => {
    expect(mend('Chủ tịch Quốc hội Trần Thanh Mẫn nói', 'Quốc hội Trần Thanh Mẫn', 'ORG')).toEqual([
      'ORG Quốc hội',
      'PER Trần Thanh Mẫn',
    ]);
    expect(mend('Thứ trưởng Bộ Công an Lê Thế Tiệm', 'Bộ Công an Lê Thế Tiệm', 'ORG')).toEqual([
      'ORG Bộ Công an',
      'PER Lê Thế Tiệm',
    ]);
  });

  it('does not part a name without an office before it', () => {
    expect(mend('ở Trường Trần Văn Ơn nay', 'Trường Trần Văn Ơn', 'ORG')).toEqual([
      'ORG Trường Trần Văn Ơn',
    ]);
  });

  it.each([
    ['Chiều qua, HLV Park Hang Seo đến', 'HLV Park Hang Seo', 'ORG', 'PER Park Hang Seo'],
    ['Sáng nay, Chủ tịch Quốc hội đến', 'Chủ tịch Quốc hội', 'MISC', 'ORG Quốc hội'],
  ] as const)('leaves the title out in "%s"', (text, exact, kind, mended) => {
    expect(mend(text, exact, kind)).toEqual([mended]);
  });

  it.each([
    ['cho câu lạc bộ Becamex Bình Dương.', 'Becamex Bình Dương', 'LOC'],
    ['do công ty TNHH Trường Sơn xây', 'Trường Sơn', 'ORG'],
  ] as const)('takes the head in, in "%s"', (text, exact, kind) => {
    const [mended = ''] = mend(text, exact, kind);
    expect(mended).toMatch(/^ORG (?:câu lạc bộ|công ty TNHH) /);
  });

  it('does not take "thị trường Mỹ" for a school', () => {
    expect(mend('vào thị trường Mỹ', 'Mỹ', 'LOC')).toEqual(['LOC Mỹ']);
  });

  it('tells an event by its last word', () => {
    expect(mend('at the Lima Climate Summit.', 'Lima Climate Summit', 'ORG')).toEqual([
      'EVENT Lima Climate Summit',
    ]);
  });

  it('goes on with what a bare head is for', () => {
    expect(mend('the Institute for Rural Health said', 'Institute', 'ORG')).toEqual([
      'ORG Institute for Rural Health',
    ]);
  });

  it('takes in what a maker makes', () => {
    expect(mend('ở nhà máy pin Trúc Lâm nay', 'Trúc Lâm', 'PER')).toEqual([
      'ORG nhà máy pin Trúc Lâm',
    ]);
    expect(mend('nhà máy của Trúc Lâm nay', 'Trúc Lâm', 'PER')).toEqual(['PER Trúc Lâm']);
  });

  it('takes a bare head at the start of a sentence for nobody', () => {
    expect(mend('Đoàn gồm 11 người', 'Đoàn', 'PER')).toEqual([]);
    expect(mend('Ông Đoàn gồm tiền', 'Đoàn', 'PER')).toEqual(['PER Đoàn']);
    expect(mend('gặp Đoàn hôm qua', 'Đoàn', 'PER')).toEqual(['PER Đoàn']);
  });
});
