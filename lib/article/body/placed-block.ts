import type { Block } from '../../model/block';
import type { BlockRole } from '../../model/block-role';
import { inside } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import type { Scope } from '../page/scope';
import { tableHeads } from './table-heads';

/** A block with the line of the page that it is. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: PageLine;
  readonly element: Element;
}

/** A line as a block of a role. */
export function placed(line: PageLine, role: BlockRole, credit?: string): PlacedBlock {
  const { text, scope } = line;
  const heads = role === 'tableCell' ? tableHeads(scope.element) : [];
  const block: Block = {
    role,
    text,
    ...(credit !== undefined && credit !== '' && { credit }),
    ...(heads.length > 0 && { heads }),
  };
  return { block, line, element: scope.element };
}

const roles: Readonly<Partial<Record<string, BlockRole>>> = {
  blockquote: 'quote',
  caption: 'caption',
  li: 'listItem',
  dd: 'listItem',
  dt: 'listItem',
  td: 'tableCell',
  th: 'tableCell',
};

/** What a line of the body is for, by the elements that it stands in. */
export function roleOf({ scope, strong, text }: PageLine): BlockRole {
  if ((scope.inside & inside.heading) !== 0) return 'subheading';
  const role = roleOfElement(scope);
  if (role !== undefined) return role;
  const isNamed = (scope.own & meaning.subheading) !== 0 && text.length < 120;
  const isBoldLine = strong === text.length && text.length < 100 && !/[.:;,…]$/.test(text);
  return isNamed || isBoldLine ? 'subheading' : 'paragraph';
}

function roleOfElement(scope: Scope): BlockRole | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const role = (at.own & meaning.pullQuote) !== 0 ? 'pullQuote' : roles[at.tag];
    if (role !== undefined) return role;
  }
  return undefined;
}
