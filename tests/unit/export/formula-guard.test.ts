import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../../lib/export/formula-guard';

test.each([
  '=1+1',
  '+84 24 1234',
  '-5 độ',
  '@SUM(A1)',
  ' =1+1',
  '\t=1+1',
  '\r=1',
  '\n=1',
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

test.each(['1.780 cá nhân', '', 'a=b', "d'Artagnan", "'quoted'", '$412.6 million', '42,4%', '%'])(
  '%j is left as it is',
  (text) => {
    expect(guarded(text)).toBe(text);
  },
);

test('what goes in comes out again', () => {
  const nearFormulas = fc.string({
    unit: fc.constantFrom("'", '=', '%', '+', ' ', '\t', '\n', 'a', '＝', '\u200B'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearFormulas), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});

test('nothing that is guarded begins like a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(guarded(text)).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]/u);
    }),
  );
});
