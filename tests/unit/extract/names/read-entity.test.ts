import { describe, expect, it } from 'vitest';
import { readEntity } from '../../../../lib/extract/names/read-entity';
import type { EntityType } from '../../../../lib/model/entity-type';

/** A text, the name that is marked in it, its type, and the canonical name with the office. */
const cases: [string, string, EntityType, string, string?][] = [
  [
    'Bà Lê Thị Cẩm Hoa, Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng đã biểu dương.',
    'Lê Thị Cẩm Hoa',
    'person',
    'Lê Thị Cẩm Hoa',
    'Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng',
  ],
  [
    'Chủ tịch UBND tỉnh Trần Văn Lâu nói.',
    'Trần Văn Lâu',
    'person',
    'Trần Văn Lâu',
    'Chủ tịch UBND tỉnh',
  ],
  ['Ông Phạm Văn Ba đi chợ.', 'Ông Phạm Văn Ba', 'person', 'Phạm Văn Ba', undefined],
  [
    'Maria Torres, deputy mayor of Lima, said so.',
    'Maria Torres',
    'person',
    'Maria Torres',
    'deputy mayor of Lima',
  ],
  ['US President Joan Miller spoke.', 'Joan Miller', 'person', 'Joan Miller', 'US President'],
  ['Tại Cần Thơ, trời mưa.', 'Cần Thơ', 'place', 'Cần Thơ', undefined],
];

describe('readEntity', () => {
  it.each(cases)('in "%s" reads %s', (text, marked, type, name, role) => {
    const start = text.indexOf(marked);
    const article = {
      url: 'https://paper.example/1',
      isArticle: true,
      structure: { bylines: [], captions: [] },
      blocks: [{ role: 'paragraph' as const, text }],
    };
    const entity = readEntity(article, { blockIndex: 0, start, end: start + marked.length }, type);
    expect([entity.name, entity.role]).toEqual([name, role]);
  });

  it('gathers the other forms that the article uses', () => {
    const blocks = ['Amina Bello spoke.', 'Ms Bello left.'].map((text) => ({
      role: 'paragraph' as const,
      text,
    }));
    const article = {
      url: 'https://paper.example/1',
      isArticle: true,
      structure: { bylines: [], captions: [] },
      blocks,
    };
    expect(readEntity(article, { blockIndex: 0, start: 0, end: 11 }, 'person').aliases).toEqual([
      'Bello',
    ]);
  });
});
