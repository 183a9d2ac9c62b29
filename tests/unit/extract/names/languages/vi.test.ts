import { describe, expect, it } from 'vitest';
import * as vietnamese from '../../../../../lib/extract/names/languages/vi';

const lists = {
  addressPhrases: vietnamese.addressPhrases,
  offices: vietnamese.offices,
  organisationHeads: vietnamese.organisationHeads,
  nameBearers: vietnamese.nameBearers,
  programmeHeads: vietnamese.programmeHeads,
  productHeads: vietnamese.productHeads,
};

describe.each(Object.entries(lists))('the Vietnamese list %s', (_, list) => {
  const all = [...list.values()].flat().map((words) => words.join(' '));

  it('has every phrase once, in small letters', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });
});

describe('the Vietnamese tables', () => {
  it('call by name only what heads an organisation', () => {
    const heads = new Set(
      [...vietnamese.organisationHeads.values()].flat().map((words) => words.join(' ')),
    );
    const bearers = [...vietnamese.nameBearers.values()].flat().map((words) => words.join(' '));
    expect(bearers.filter((bearer) => !heads.has(bearer))).toEqual([]);
  });

  it('give every class word of a place a level', () => {
    expect(vietnamese.placeLevels.get('tỉnh')).toBe('province');
    expect(vietnamese.placeLevels.get('thị trấn')).toBe('commune');
    expect([...vietnamese.placeLevels].filter(([word, level]) => !word || !level)).toEqual([]);
  });

  it('keep words of address apart from prefixes of offices', () => {
    const both = [...vietnamese.addressWords].filter((word) => vietnamese.officePrefixes.has(word));
    expect(both).toEqual([]);
    expect(vietnamese.officeConnectors.has('của')).toBe(true);
  });
});
