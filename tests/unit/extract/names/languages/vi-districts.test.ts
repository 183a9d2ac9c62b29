import { expect, test } from 'vitest';
import { formerDistricts } from '../../../../../lib/extract/names/languages/vi-districts';

test('the 63 provinces had districts, about seven hundred with a name', () => {
  expect(formerDistricts.size).toBe(63);
  expect([...formerDistricts.values()].flat().length).toBeGreaterThan(680);
});

test('every name is a name: neither empty nor with white space around it', () => {
  const names = [...formerDistricts.values()].flat();
  expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([]);
});
