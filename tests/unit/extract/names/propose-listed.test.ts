import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNameModel } from '../../../../lib/extract/names/model/name-model';
import { proposeListed } from '../../../../lib/extract/names/propose-listed';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';

const model = parseNameModel(new Uint8Array(readFileSync('public/names.bin')).buffer);

test.each([
  ['Nối dài niềm vui: Sóc Trăng tuyên dương điển hình', ['Sóc Trăng']],
  ['Mưa lớn ở Vũng Tàu và Đồng Nai', ['Đồng Nai']],
  ['Theo ông Hà Giang, việc này đã xong', []],
  ['Nhà văn Bình Định Quốc kể chuyện', []],
  ['Cả nước mong hòa bình', []],
  ['Lúa ở Huế được mùa', []],
  ['Flooding in Quang Ninh province', []],
])('of "%s" %j', (text, names) => {
  const { blocks } = tokeniseArticle({
    structure: { bylines: [], captions: [] },
    blocks: [{ role: 'headline', text }],
  });
  const found = blocks.flatMap((block) => proposeListed(block, model));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  expect(found.every(({ type, rule }) => type === 'place' && rule === 'list of provinces')).toBe(
    true,
  );
});
