import { expect, test } from 'vitest';
import { roleOf } from '../../../../lib/extract/names/roles';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';

const cases: [text: string, name: string, role: string | undefined][] = [
  [
    'Bà Lê Thị Hoa, Giám đốc Sở Y tế tỉnh Hà Nam, nói vậy.',
    'Lê Thị Hoa',
    'Giám đốc Sở Y tế tỉnh Hà Nam',
  ],
  ['Chủ tịch UBND tỉnh Trần Văn Lâu trao quà.', 'Trần Văn Lâu', 'Chủ tịch UBND tỉnh'],
  ['Theo nguyên Bộ trưởng Lê Văn Sơn, cần làm ngay.', 'Lê Văn Sơn', 'nguyên Bộ trưởng'],
  ['Chị Nguyễn Thị Mai trồng lúa từ năm 1990.', 'Nguyễn Thị Mai', undefined],
  ['Maria Lopez, deputy mayor of Lima, said so.', 'Maria Lopez', 'deputy mayor of Lima'],
  ['Health Secretary Matt Hancock resigned.', 'Matt Hancock', 'Health Secretary'],
  ['We met Ann Lee, who was late.', 'Ann Lee', undefined],
];

test.each(cases)('in "%s" %s is %s', (text, name, role) => {
  const { blocks } = tokeniseArticle({
    structure: { bylines: [], captions: [] },
    blocks: [{ role: 'paragraph', text }],
  });
  const [block] = blocks;
  if (block === undefined) throw new Error('no block');
  const start = text.indexOf(name);
  expect(roleOf(block, start, start + name.length)).toBe(role);
});
