import { attributeOf } from '../page/dom-access';
import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import { roleOf } from './placed-block';

/** A sub-head has at most so many code units. */
const longest = 90;

/**
 * Sub-heads that stand in elements like paragraphs' but for their class: short lines of one make,
 * at least two, none of them a sentence, each with prose behind it. Cost: linear.
 */
export function subheadsByMake(
  lines: readonly PageLine[],
  masses: PageMasses,
): ReadonlySet<PageLine> {
  const makes = new Map<string, PageLine[]>();
  const odd = new Set<string>();
  lines.forEach((line, at) => {
    if (roleOf(line) !== 'paragraph') return;
    const make = `${masses.kindOf(line.scope)}${attributeOf(line.scope.element, 'class')}`;
    if (!isHead(line) || lines[at + 1]?.isProse !== true) odd.add(make);
    const same = makes.get(make);
    if (same === undefined) makes.set(make, [line]);
    else same.push(line);
  });
  const heads = [...makes].filter(([make, same]) => same.length > 1 && !odd.has(make));
  return new Set(heads.flatMap(([, same]) => same));
}

function isHead({ text, linked }: PageLine): boolean {
  return text.length <= longest && linked === 0 && !/[.!?:;,…]["”»]?$/.test(text);
}
