import type { MarkStyle } from './mark-style';

/**
 * Names for a painter's highlights that tell a page's scripts nothing and clash with nobody's: made
 * from random bytes (at least 12) for each load of a page.
 */
export function opaqueNames(random: Uint8Array): (style: MarkStyle) => string {
  const prefix = Array.from(random, (byte) => byte.toString(36)).join('');
  const names = new Map<MarkStyle, string>();
  return (style) => {
    const known = names.get(style);
    if (known !== undefined) return known;
    const name = `h${prefix}${names.size.toString(36)}`;
    names.set(style, name);
    return name;
  };
}
