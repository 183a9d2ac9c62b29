import { expect, test } from 'vitest';
import { isInLongerName, isNamedOtherwise } from '../../../../lib/extract/names/longer-name';
import type { EntityType } from '../../../../lib/model/entity-type';
import { placeIn } from './place-in';

test.each<[text: string, form: string, EntityType, boolean]>([
  ['the Okafor Foundation said', 'Okafor', 'person', true],
  ['and Okafor said', 'Okafor', 'person', false],
  ['Tỉnh ủy Sóc Trăng họp', 'Sóc Trăng', 'place', true],
  ['ở Sóc Trăng nay', 'Sóc Trăng', 'place', false],
  ['Thứ trưởng Bộ Y tế Trần Văn Thuấn', 'Bộ Y tế', 'organisation', false],
  ['gặp Bộ Y tế Trần Văn Thuấn', 'Bộ Y tế', 'organisation', true],
  ['Kết luận số 05 Mới', 'Kết luận số 05', 'document', false],
])('in "%s" stands "%s", a %s, as part of a longer name: %s', (text, form, type, expected) => {
  const { tokens, from, to } = placeIn(text, form);
  expect(isInLongerName(tokens, { from, to, isHead: false }, type)).toBe(expected);
});

test.each([
  ['đường Hồ Chí Minh', true],
  ['Chủ tịch Hồ Chí Minh', true],
  ['thành phố Hồ Chí Minh', false],
  ['đến Hồ Chí Minh', false],
])('"%s" names something else than the place: %s', (text, expected) => {
  const { tokens, from } = placeIn(text, 'Hồ Chí Minh');
  expect(isNamedOtherwise(tokens, from)).toBe(expected);
});
