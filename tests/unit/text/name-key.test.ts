import { expect, test } from 'vitest';
import { nameKey } from '../../../lib/text/name-key';

test.each([
  ['case', 'Lê Văn Khoa', 'LÊ VĂN KHOA'],
  ['white space', 'Lê  Văn\u00a0Khoa ', 'Lê Văn Khoa'],
  ['the place of a tone mark', 'Khánh Hoà', 'Khánh Hòa'],
  ['how marks are encoded', 'Lê Văn Khoa'.normalize('NFD'), 'Lê Văn Khoa'],
])('two spellings that differ in %s are one name', (_what, one, other) => {
  const [a, b] = [one, other].map((name) => nameKey({ type: 'person', name }));
  expect(a).toBe(b);
});

test.each([
  ['another type', { type: 'person', name: 'Vinh' }, { type: 'place', name: 'Vinh' }],
  ['another mark', { type: 'place', name: 'Lâm Đồng' }, { type: 'place', name: 'Lam Đồng' }],
])('%s is another name', (_what, one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
