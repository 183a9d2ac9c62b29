import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/extract/names/candidate';
import { modelRule } from '../../../../lib/extract/names/propose-names';
import { rememberNames, withTexts } from '../../../../lib/extract/names/remember-names';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';
import type { EntityType } from '../../../../lib/model/entity-type';

type Found = [exact: string, type: EntityType, confidence: number, blockIndex: number];

/** What is remembered in an article of which the model found some names, as "block type text". */
function remember(texts: string[], language: string, found: Found[]): string[] {
  const article = tokeniseArticle({
    structure: { bylines: [], captions: [], language },
    blocks: texts.map((text) => ({ role: 'paragraph', text })),
  });
  const candidates = found.map(([exact, type, confidence, blockIndex]): Candidate => {
    const start = texts[blockIndex]?.indexOf(exact) ?? -1;
    const end = start + exact.length;
    return { blockIndex, start, end, type, rule: modelRule, confidence };
  });
  return withTexts(article.blocks, rememberNames(article, candidates)).map(
    ({ candidate, text }) => `${candidate.blockIndex} ${candidate.type} ${text}`,
  );
}

describe('rememberNames', () => {
  it('finds a name again where the model missed it, and where it saw a part', () => {
    const texts = [
      'Tiền đạo Nguyễn Tiến Linh đến',
      'Tiến Linh ghi bàn',
      'rồi Nguyễn Tiến Linh nghỉ',
    ];
    expect(
      remember(texts, 'vi', [
        ['Nguyễn Tiến Linh', 'person', 0.9, 0],
        ['Linh', 'person', 0.9, 1],
      ]),
    ).toEqual(['0 person Nguyễn Tiến Linh', '1 person Tiến Linh', '2 person Nguyễn Tiến Linh']);
  });

  it('remembers an unsure name that the article shortens in brackets', () => {
    const texts = ['Theo Tổ chức Y tế Thế giới (WHO), dịch lan', 'WHO khuyến cáo'];
    const found: Found[] = [['Tổ chức Y tế Thế giới', 'organisation', 0.5, 0]];
    expect(remember(texts, 'vi', found)).toContain('1 organisation WHO');
  });

  it('gives a short form the type of the full name', () => {
    const texts = ['Công ty cổ phần Thủy sản Saota góp tiền', 'Đại diện Saota nói'];
    expect(
      remember(texts, 'vi', [
        ['Công ty cổ phần Thủy sản Saota', 'organisation', 0.9, 0],
        ['Saota', 'person', 0.8, 1],
      ]),
    ).toEqual(['0 organisation Công ty cổ phần Thủy sản Saota', '1 organisation Saota']);
  });

  it('leaves an article out that opens a sentence only', () => {
    const texts = ['The World Bank lends.', 'He left the World Bank.'];
    expect(
      remember(texts, 'en', [
        ['The World Bank', 'organisation', 0.9, 0],
        ['World Bank', 'organisation', 0.9, 1],
      ]),
    ).toEqual(['0 organisation World Bank', '1 organisation World Bank']);
  });

  it('lets the surer mentions of a name say of which type it is', () => {
    const texts = ['Mỹ khăng khăng', 'đến Mỹ', 'ở Mỹ'];
    const found: Found[] = [
      ['Mỹ', 'person', 0.5, 0],
      ['Mỹ', 'place', 0.9, 1],
      ['Mỹ', 'place', 0.9, 2],
    ];
    expect(remember(texts, 'vi', found)).toEqual(['0 place Mỹ', '1 place Mỹ', '2 place Mỹ']);
  });
});
