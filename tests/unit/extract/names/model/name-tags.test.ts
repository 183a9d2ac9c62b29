import { describe, expect, it } from 'vitest';
import {
  beginTag,
  isInside,
  kindOf,
  mayFollow,
  nameKinds,
  outside,
  tagCount,
} from '../../../../../lib/extract/names/model/name-tags';

describe('tags of names', () => {
  it('are two for each kind, and one outside', () => {
    expect(tagCount).toBe(1 + 2 * nameKinds.length);
    for (const kind of nameKinds) {
      const begin = beginTag(kind);
      expect([kindOf(begin), kindOf(begin + 1)]).toEqual([kind, kind]);
      expect([isInside(begin), isInside(begin + 1)]).toEqual([false, true]);
    }
    expect(kindOf(outside)).toBeUndefined();
    expect(isInside(outside)).toBe(false);
  });

  it('let a later token follow a token of the same name only', () => {
    const [person, place] = [beginTag('PER'), beginTag('LOC')];
    expect(mayFollow(person, person + 1)).toBe(true);
    expect(mayFollow(person + 1, person + 1)).toBe(true);
    expect(mayFollow(place, person + 1)).toBe(false);
    expect(mayFollow(outside, person + 1)).toBe(false);
    expect(mayFollow(outside, person)).toBe(true);
    expect(mayFollow(person, place)).toBe(true);
  });
});
