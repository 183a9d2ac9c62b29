import { describe, expect, test } from 'vitest';
import { ownNameRow } from '../../../lib/model/own-name';
import { ownNameRow as anOwnName } from '../store/sample-rows';
import { refuses } from './refuses';

describe('a name of the own list', () => {
  refuses(ownNameRow, anOwnName(1, 'Hồ Thị Cẩm Đào', { aliases: ['bà Đào'] }), [
    ['a blank name', { name: '  ' }],
    ['a type that is none', { type: 'planet' }],
    ['a blank alias', { aliases: [''] }],
    ['aliases without end', { aliases: Array(51).fill('bà Đào') }],
    ['neither wanted nor not', { isDismissed: undefined }],
  ]);
});

test('space around a name is not part of it', () => {
  const row = ownNameRow.parse({ ...anOwnName(1, ' WHO '), aliases: [' OMS '] });
  expect([row.name, row.aliases]).toEqual(['WHO', ['OMS']]);
});
