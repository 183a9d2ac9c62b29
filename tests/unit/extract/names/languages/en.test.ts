import { describe, expect, it } from 'vitest';
import * as english from '../../../../../lib/extract/names/languages/en';

describe.each([
  ['addressWords', english.addressWords, ['mr', 'mrs.', 'dr']],
  ['officeWords', english.officeWords, ['president', 'coach', 'spokeswoman']],
  ['officeConnectors', english.officeConnectors, ['of', 'the', 'deputy']],
  ['organisationTails', english.organisationTails, ['university', 'inc', 'council']],
  ['eventTails', english.eventTails, ['summit', 'olympics', 'war']],
])('the English list %s', (_, list, some) => {
  it('is of small words', () => {
    expect([...list].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('has the usual ones', () => {
    expect(some.filter((word) => !list.has(word))).toEqual([]);
  });
});

describe('heads of programmes', () => {
  it('begin the name', () => {
    expect(english.programmeHeads.has('operation')).toBe(true);
  });
});
