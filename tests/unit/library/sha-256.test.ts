import { expect, test } from 'vitest';
import { sha256 } from '../../../lib/library/sha-256';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as FIPS 180-4 says', async (text, hash) => {
  expect(await sha256(text)).toBe(hash);
});

test('hashes UTF-8', async () => {
  expect(await sha256('đ')).not.toBe(await sha256('d'));
  expect(await sha256('đ')).toMatch(/^[0-9a-f]{64}$/);
});
