import { describe, expect, it } from 'vitest';
import { formerCommunes } from '../../../../../lib/extract/names/languages/vi-communes';
import { formerDistricts } from '../../../../../lib/extract/names/languages/vi-districts';

const entries = Object.values(formerCommunes)
  .flatMap((table) => table.split(';'))
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '');

describe('the former communes', () => {
  it('lie in provinces of their day', () => {
    expect(Object.keys(formerCommunes).filter((name) => !formerDistricts.has(name))).toEqual([]);
  });

  it('stand behind the commune that they are part of, each with its class word', () => {
    const unit = '[PXTĐ]\\. [^:,;]+';
    const form = new RegExp(`^${unit}: ${unit}(?:, ${unit})*$`, 'u');
    expect(entries.filter((entry) => !form.test(entry))).toEqual([]);
  });

  it('are about six thousand, each named once', () => {
    const names = entries.flatMap((entry) => entry.split(': ')[1]?.split(', ') ?? []);
    expect(names.length).toBeGreaterThan(5_900);
    expect(new Set(names).size).toBe(names.length);
  });
});
