import { expect, test } from 'vitest';
import { aliasesIn } from '../../../../components/card/aliases';

test('every line is a form, trimmed and once', () => {
  expect(aliasesIn(' WHO \n\nTổ chức Y tế, Thế giới\nWHO')).toEqual([
    'WHO',
    'Tổ chức Y tế, Thế giới',
  ]);
});

test('nothing typed is no form', () => {
  expect(aliasesIn(' \n ')).toEqual([]);
});

test('more and longer forms than can be kept are cut', () => {
  const lines = Array.from({ length: 60 }, (_, n) => `${n}${'x'.repeat(1_200)}`);
  const forms = aliasesIn(lines.join('\n'));
  expect(forms).toHaveLength(50);
  expect(forms[0]).toHaveLength(1_000);
});
