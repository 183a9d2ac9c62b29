import { describe, expect, it } from 'vitest';
import { readEntity } from '../../../../lib/extract/names/read-entity';
import type { EntityType } from '../../../../lib/model/entity-type';

interface Case {
  text: string;
  marked: string;
  type?: EntityType;
  name?: string;
  role?: string;
}

const cases: Case[] = [
  {
    text: 'Bà Lê Thị Cẩm Hoa, Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng đã biểu dương.',
    marked: 'Lê Thị Cẩm Hoa',
    role: 'Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng',
  },
  {
    text: 'Chủ tịch UBND tỉnh Trần Văn Lâu nói.',
    marked: 'Trần Văn Lâu',
    role: 'Chủ tịch UBND tỉnh',
  },
  { text: 'Ông Phạm Văn Ba đi chợ.', marked: 'Ông Phạm Văn Ba', name: 'Phạm Văn Ba' },
  {
    text: 'Maria Torres, deputy mayor of Lima, said so.',
    marked: 'Maria Torres',
    role: 'deputy mayor of Lima',
  },
  { text: 'US President Joan Miller spoke.', marked: 'Joan Miller', role: 'US President' },
  { text: 'Tại Cần Thơ, trời mưa.', marked: 'Cần Thơ', type: 'place' },
];

describe('readEntity', () => {
  it.each(cases)('in "$text" reads $marked', ({ text, marked, type = 'person', name, role }) => {
    const start = text.indexOf(marked);
    const article = {
      url: 'https://paper.example/1',
      isArticle: true,
      structure: { bylines: [], captions: [] },
      blocks: [{ role: 'paragraph' as const, text }],
    };
    const entity = readEntity(article, { blockIndex: 0, start, end: start + marked.length }, type);
    expect([entity.name, entity.role]).toEqual([name ?? marked, role]);
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
