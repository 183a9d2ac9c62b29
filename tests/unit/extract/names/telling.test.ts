import { expect, test } from 'vitest';
import { isTelling, lastingForms } from '../../../../lib/extract/names/telling';
import type { Entity } from '../../../../lib/model/entity';

test.each([
  ['Nguyễn Văn Toàn', true, true],
  ['WHO', true, true],
  ['Vinamilk', true, true],
  ['Okafor', false, true],
  ['Toàn', true, false],
  ['Minh', true, false],
  ['May', false, false],
])('%s (Vietnamese: %s) can be looked for anywhere: %s', (name, vietnamese, expected) => {
  expect(isTelling(name, vietnamese)).toBe(expected);
});

const cases: { entity: Entity; lasting: string[] }[] = [
  {
    entity: {
      type: 'person',
      name: 'Trần Thanh Mẫn',
      aliases: ['Mẫn', 'Thanh Mẫn', 'ông Trần Thanh Mẫn'],
    },
    lasting: ['ông Trần Thanh Mẫn'],
  },
  {
    entity: {
      type: 'organisation',
      name: 'Tổ chức Y tế Thế giới',
      aliases: ['WHO', 'tổ chức', 'Tổ chức', 'who'],
    },
    lasting: ['WHO'],
  },
  {
    entity: { type: 'organisation', name: 'Tỉnh ủy Sóc Trăng', aliases: ['Tỉnh ủy', 'Sóc Trăng'] },
    lasting: [],
  },
  {
    entity: { type: 'place', name: 'Thành phố Hồ Chí Minh', aliases: ['TP.HCM', 'TP.HCM', 'Hồ'] },
    lasting: ['TP.HCM'],
  },
  {
    entity: {
      type: 'organisation',
      name: 'World Health Organization',
      aliases: ['WHO', 'the organization', 'The Agency'],
    },
    lasting: ['WHO'],
  },
  { entity: { type: 'person', name: 'Ngozi Okafor', aliases: ['Okafor', 'Ba'] }, lasting: [] },
];

test.each(cases)('of $entity.name lasts $lasting', ({ entity, lasting }) => {
  expect(lastingForms(entity)).toEqual(lasting);
});
