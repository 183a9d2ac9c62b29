import { describe, expect, it } from 'vitest';
import {
  organisationWords,
  placeWords,
  titleWords,
} from '../../../../../lib/extract/names/languages/head-words';
import { fold } from '../../../../../lib/text/fold';

describe.each([
  ['titles', titleWords, ['ông', 'tịch', 'mr', 'senator']],
  ['heads of organisations', organisationWords, ['ubnd', 'viện', 'bank', 'university']],
  ['class words of places', placeWords, ['tỉnh', 'sông', 'street', 'river']],
])('%s', (_, list, some) => {
  it('are single folded words', () => {
    expect([...list].filter((word) => word !== fold(word) || /\s/.test(word))).toEqual([]);
  });

  it('have the usual ones', () => {
    expect(some.filter((word) => !list.has(word))).toEqual([]);
  });
});
