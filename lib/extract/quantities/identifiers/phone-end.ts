import type { Scan } from '../scan';
import { longest } from './code-parts';

/** "0909 123 456", "1900 1234", "555-0142": groups of digits that are no grouping of one number. */
export function phoneEnd(scan: Scan, at: number): number | undefined {
  const lead = scan.tokens[at];
  if (lead?.kind !== 'number' || !/^\d{2,6}$/.test(lead.text)) return undefined;
  let end = at + 1;
  let digits = lead.text.length;
  while (end < at + longest && isDigitGroup(scan.tokens[end])) {
    digits += scan.tokens[end]?.text.length ?? 0;
    end += 1;
  }
  const isGroups = end > at + 1 && digits >= 7 && digits <= 14;
  if (lead.text.startsWith('0')) return isGroups || digits >= 9 ? end : undefined;
  const isUneven = scan.tokens.slice(at + 1, end).some(({ text }) => text.length !== 3);
  return isGroups && isUneven && lead.text.length >= 3 ? end : undefined;
}

function isDigitGroup(token: Scan['tokens'][number] | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{2,6}$/.test(token.text);
}
