import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../../lib/extract/names/mentions';
import type { Article } from '../../../../lib/model/article';
import type { Entity } from '../../../../lib/model/entity';

function articleOf(...texts: string[]): Article {
  return {
    url: 'https://paper.example/1',
    isArticle: true,
    structure: { bylines: [], captions: [] },
    blocks: texts.map((text) => ({ role: 'paragraph', text })),
  };
}

/** An entity, the texts of an article that names it first of all, and every mention of it. */
const cases: [Entity, string[], string[]][] = [
  [
    { type: 'person', name: 'Trần Quốc Mẫn' },
    ['Trần Quốc Mẫn phát biểu.', 'Theo ông Mẫn, giá mẫn cảm. Ông Quốc Mẫn nói.', 'Mẫn là tên.'],
    ['Trần Quốc Mẫn', 'Mẫn', 'Quốc Mẫn'],
  ],
  [
    { type: 'person', name: 'Chinedu Okafor' },
    ['Chinedu Okafor spoke.', "Mr Okafor left. Okafor's plan, the Okafor Foundation said."],
    ['Chinedu Okafor', 'Okafor', 'Okafor'],
  ],
  [
    { type: 'person', name: 'Hồ Chí Minh' },
    ['Hồ Chí Minh nói.', 'Thành phố Hồ Chí Minh đông dân. Phong cách Hồ Chí Minh.'],
    ['Hồ Chí Minh', 'Hồ Chí Minh'],
  ],
  [
    { type: 'organisation', name: 'World Health Organization' },
    ['World Health Organization (WHO) warned.', 'The WHO said; who knows.'],
    ['World Health Organization', 'WHO', 'WHO'],
  ],
  [
    { type: 'place', name: 'tỉnh Sóc Trăng' },
    ['tỉnh Sóc Trăng mưa.', 'Tại Sóc Trăng, UBND tỉnh Sóc Trăng và Tỉnh ủy Sóc Trăng họp.'],
    ['tỉnh Sóc Trăng', 'Sóc Trăng'],
  ],
  [
    { type: 'document', name: 'Kết luận số 05-KL/TW' },
    ['Kết luận số 05-KL/TW ra đời.', 'Thực hiện Kết luận số 05, kết luận 05 và Kết luận số 06.'],
    ['Kết luận số 05-KL/TW', 'Kết luận số 05', 'kết luận 05'],
  ],
];

describe('mentionsOf', () => {
  it.each(cases)('finds the mentions of %o', (entity, texts, expected) => {
    const span = { blockIndex: 0, start: 0, end: entity.name.length };
    const mentions = mentionsOf(articleOf(...texts), span, entity);
    expect(mentions.map(({ exact }) => exact)).toEqual(expected);
  });

  it('gives offsets into the block', () => {
    const article = articleOf('Bà Lê Thị Hoa đến.', 'Gặp bà Hoa ở chợ.');
    const [, second] = mentionsOf(
      article,
      { blockIndex: 0, start: 3, end: 13 },
      {
        type: 'person',
        name: 'Lê Thị Hoa',
      },
    );
    expect(second).toEqual({
      ...{ blockIndex: 1, start: 7, end: 10, exact: 'Hoa' },
      ...{ certain: true, isFull: false },
    });
  });
});
