import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../../lib/export/formula-guard';

test.each([
  '=1+1',
  '+84 24 1234',
  '-5 độ',
  '@SUM(A1)',
  ' =1+1',
  '\0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '|calc',
  '%0A=1',
  "'=1+1",
  '\u200B=1',
  '\uFEFF=1',
  '\tplain',
])('%j is made harmless', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each([
  ['x;=1+1;y', "x;'=1+1;y"],
  ['x; =1+1', "x;' =1+1"],
  ['a\n-b', "a\n'-b"],
  ['a\r\n@b', "a\r\n'@b"],
  ['a\t+b', "a\t'+b"],
  ["x;'=1", "x;''=1"],
  ['\t=1+1', "'\t'=1+1"],
  ['\n=1', "'\n'=1"],
])('%j is made harmless where a spreadsheet may begin a cell in it', (text, harmless) => {
  expect(guarded(text)).toBe(harmless);
});

test.each([
  '1.780 cá nhân',
  '',
  'a=b',
  "d'Artagnan",
  "'quoted'",
  '$412.6 million',
  '42,4%',
  '%',
  'một; hai; ba',
  'đoạn một\n\nđoạn hai',
])('%j is left as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test('what goes in comes out again', () => {
  const nearFormulas = fc.string({
    unit: fc.constantFrom("'", '=', '%', '+', ' ', '\t', '\n', ';', 'a', '＝', '\u200B'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearFormulas), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});

test('nothing that is guarded begins like a formula, however it is cut into cells', () => {
  const cells = fc.string({ unit: fc.constantFrom(';', '=', '-', ' ', '\n', 'a') });
  fc.assert(
    fc.property(fc.oneof(fc.string(), cells), (text) => {
      for (const cell of guarded(text).split(/[;\t\r\n]/)) {
        expect(cell).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]/u);
      }
    }),
  );
});
