import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNameModel } from '../../../../../lib/extract/names/model/name-model';
import { NameModelError } from '../../../../../lib/extract/names/model/name-model-error';

const file = new Uint8Array(readFileSync('public/names.bin'));
const withHeader = (json: string) => {
  const text = new TextEncoder().encode(json);
  return Uint8Array.from([...new TextEncoder().encode('PLN2'), text.length, 0, 0, 0, ...text]);
};

describe('parseNameModel', () => {
  it('reads the file that ships', () => {
    const { weights, clusters } = parseNameModel(file.slice().buffer);
    expect(weights.sparse.cells.length).toBeGreaterThan(10_000);
    expect(clusters.values.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'it does not begin as one'],
    ['another file', new TextEncoder().encode('<html></html>'), 'it does not begin as one'],
    ['a file cut short', file.slice(0, 50_000), 'it is not as long as its header says'],
    ['a file cut in its header', file.slice(0, 40), 'it ends within its header'],
    ['a longer file', Uint8Array.from([...file, 0]), 'it is not as long as its header says'],
    ['a header that is not JSON', withHeader('{'), 'its header is not JSON'],
    ['a header without its fields', withHeader('{"rows":1}'), 'its header lacks a field'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(() => parseNameModel(bytes.slice().buffer)).toThrow(NameModelError);
    expect(() => parseNameModel(bytes.slice().buffer)).toThrow(problem);
  });
});
