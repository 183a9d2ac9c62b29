import { describe, expect, it } from 'vitest';
import { nameDetails } from '../../../../lib/extract/names/name-details';
import type { EntityType } from '../../../../lib/model/entity-type';

const cases: [string, EntityType, object | undefined][] = [
  ['Tỉnh ủy Sóc Trăng', 'organisation', { head: 'Tỉnh ủy' }],
  ['Harvard University', 'organisation', { head: 'University' }],
  ['Google', 'organisation', undefined],
  ['tỉnh Sóc Trăng', 'place', { head: 'tỉnh', level: 'province', now: 'Cần Thơ' }],
  ['Bà Rịa - Vũng Tàu', 'place', { level: 'province', now: 'Thành phố Hồ Chí Minh' }],
  ['Hoà Bình', 'place', { level: 'province', now: 'Phú Thọ' }],
  ['đường Hòa Bình', 'place', { head: 'đường', level: 'street' }],
  [
    'thị xã Ngã Năm',
    'place',
    { head: 'thị xã', level: 'district', within: 'Sóc Trăng', now: 'Cần Thơ' },
  ],
  [
    'huyện Mường Tè',
    'place',
    { head: 'huyện', level: 'district', within: 'Lai Châu', now: 'Lai Châu' },
  ],
  [
    'TP Thủ Dầu Một',
    'place',
    { head: 'TP', level: 'city', within: 'Bình Dương', now: 'Thành phố Hồ Chí Minh' },
  ],
  ['huyện Châu Thành', 'place', { head: 'huyện', level: 'district' }],
  ['thành phố Huế', 'place', { head: 'thành phố', level: 'city' }],
  ['Thừa Thiên Huế', 'place', { level: 'province', now: 'Huế' }],
  ['sông Cà Mau', 'place', { head: 'sông', level: 'water' }],
  ['phường Tân Uyên', 'place', { head: 'phường', level: 'commune' }],
  ['xã Đại Ân 2', 'place', { head: 'xã', level: 'commune' }],
  ['Cần Thơ', 'place', undefined],
  [
    'Nghị định 91/2023/NĐ-CP',
    'document',
    { head: 'Nghị định', number: '91/2023/NĐ-CP', body: 'Chính phủ' },
  ],
  ['Lê Thị Hoa', 'person', undefined],
];

describe('nameDetails', () => {
  it.each(cases)('of %s (%s)', (name, type, details) => {
    expect(nameDetails(name, type)).toEqual(details);
  });
});
