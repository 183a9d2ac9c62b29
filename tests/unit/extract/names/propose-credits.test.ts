import { describe, expect, it } from 'vitest';
import { proposeCredits } from '../../../../lib/extract/names/propose-credits';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';

function creditsOf(text: string, language: string): string[] {
  const structure = { bylines: [], captions: [], language };
  const { blocks } = tokeniseArticle({ structure, blocks: [{ role: 'paragraph', text }] });
  return blocks
    .flatMap(proposeCredits)
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('proposeCredits', () => {
  it.each([
    ['Chợ nổi. Ảnh: Trung Hiếu - TTXVN', ['person Trung Hiếu', 'organisation TTXVN']],
    ['Cầu mới (Ảnh: Quốc Bảo/MDTX)', ['person Quốc Bảo', 'organisation MDTX']],
    ['Chợ nổi buổi sáng. Ảnh: TTXVN', ['organisation TTXVN']],
    ['Bãi Dừa sáng 4-10 - Ảnh: NGỌC DIỆP', ['person NGỌC DIỆP']],
    ['Công nhân ở xưởng. Ảnh: Hải Âu.', ['person Hải Âu']],
    ['MDTX - Ngày 17/9, tỉnh họp', ['organisation MDTX']],
    ['Ảnh: đẹp lắm', []],
  ])('of "%s"', (text, names) => {
    expect(creditsOf(text, 'vi')).toEqual(names);
  });

  it.each([
    [
      'PORT ALDER, Maine (CNS) — The ferries',
      ['organisation CNS', 'place PORT ALDER', 'place Maine'],
    ],
    ['PORT SELA, Aug 19 — Two volcanoes', ['place PORT SELA']],
    ['MILLBROOK, Wis. (AP) — The board', ['organisation AP', 'place MILLBROOK', 'place Wis.']],
    ['The Ferries – all of them – left', []],
  ])('of the dateline of "%s"', (text, names) => {
    expect(creditsOf(text, 'en')).toEqual(names);
  });
});
