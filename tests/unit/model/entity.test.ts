import { describe, expect, test } from 'vitest';
import { entity } from '../../../lib/model/entity';
import { entityTypes } from '../../../lib/model/entity-type';
import { refuses } from './refuses';

const good = {
  type: 'person',
  name: 'Hồ Thị Cẩm Đào',
  role: 'Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng',
  aliases: ['bà Đào'],
};

describe('an entity', () => {
  refuses(entity, good, [
    ['no type', { type: undefined }],
    ['a type of another tool', { type: 'PER' }],
    ['no name', { name: undefined }],
    ['a name that fills a disk', { name: 'x'.repeat(1_001) }],
    ['aliases without end', { aliases: Array(51).fill('bà Đào') }],
    ['an alias that is no text', { aliases: [7] }],
    ['details that are a text', { details: 'Tỉnh ủy' }],
  ]);
});

test('details say what a name says by itself', () => {
  const document = {
    type: 'document',
    name: 'Nghị định 57/2024/NĐ-CP',
    details: { head: 'Nghị định', number: '57/2024/NĐ-CP', body: 'Chính phủ' },
  };
  expect(entity.parse(document)).toEqual(document);
});

test.each(entityTypes)('%s is a type', (type) => {
  expect(entity.parse({ type, name: 'Port Alder' }).type).toBe(type);
});
