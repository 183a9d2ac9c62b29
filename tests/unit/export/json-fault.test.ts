import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../lib/export/json-fault';

test.each([
  ['', 1, 1],
  ['{"a":1,}', 1, 8],
  ['{"a":1\n"b":2}', 2, 1],
  ['[1,\n  2,\n  x]', 3, 3],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ['[1 2]', 1, 4],
  ['[}', 1, 2],
  ['{"a":[1,2}', 1, 10],
  ['{"a":"cut off', 1, 6],
  ['{"a":{"b":1}', 1, 13],
  ['[01]', 1, 3],
  ['[]]', 1, 3],
  ['["\\x"]', 1, 2],
  [':', 1, 1],
])('%j stops being JSON in line %i, column %i', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
});

test('a fault is never placed inside of what is still good', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      const text = `[${json},${json}]`;
      const good = text.slice(0, cut % text.length);
      const { line, column } = jsonFault(`${good}\u0007`);
      const lines = `${good}\u0007`.split('\n');
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }),
  );
});

test('a large text is looked through in linear time', () => {
  const text = `[${'{"a":"\\"\\"\\"","b":[1,2.5e3,null]},'.repeat(40_000)}x`;
  const begun = performance.now();
  jsonFault(text);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test.each([
  ['a string that never ends', `{"a":"${'x'.repeat(18_000_000)}`, 6],
  ['what follows a string', `["${'\\n'.repeat(9_000_000)}",]`, 18_000_005],
])('a fault has its place in a text with a string of millions: %s', (_, text, column) => {
  expect(jsonFault(text)).toEqual({ line: 1, column });
});
