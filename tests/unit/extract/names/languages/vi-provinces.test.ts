import { expect, test } from 'vitest';
import { formerDistricts } from '../../../../../lib/extract/names/languages/vi-districts';
import { mergedProvinces } from '../../../../../lib/extract/names/languages/vi-provinces';

test('what was merged or renamed was a province, and none lies in one that is gone', () => {
  for (const [old, now] of mergedProvinces) {
    expect(formerDistricts.has(old), old).toBe(true);
    expect(mergedProvinces.has(now), now).toBe(false);
  }
});
