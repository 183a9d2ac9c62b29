import { expect, test } from 'vitest';
import { formerDistricts } from '../../../../lib/extract/names/languages/vi-districts';
import { mergedProvinces } from '../../../../lib/extract/names/languages/vi-provinces';

test('the 63 provinces had districts, about seven hundred with a name', () => {
  expect(formerDistricts.size).toBe(63);
  expect([...formerDistricts.values()].flat().length).toBeGreaterThan(680);
});

test('every name is a name: neither empty nor with white space around it', () => {
  const names = [...formerDistricts.values()].flat();
  expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([]);
});

test('what was merged or renamed was a province, and none lies in one that is gone', () => {
  for (const [old, now] of mergedProvinces) {
    expect(formerDistricts.has(old), old).toBe(true);
    expect(mergedProvinces.has(now), now).toBe(false);
  }
});
