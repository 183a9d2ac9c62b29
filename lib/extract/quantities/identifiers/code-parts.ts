import { isGlued, type Scan } from '../scan';

/** No document number has more pieces. */
export const longest = 16;

/** Whether a token can be a part of a code that goes on without a space. */
export function isCodePart(scan: Scan, at: number): boolean {
  const { kind } = scan.tokens[at] ?? {};
  if (kind === 'word' || kind === 'number') return true;
  return isJoint(scan, at) && isGlued(scan, at + 1);
}

/** Whether a token is a sign that joins the parts of a code. */
export function isJoint(scan: Scan, at: number): boolean {
  return /^[-/–_]$/.test(scan.tokens[at]?.word ?? '');
}
