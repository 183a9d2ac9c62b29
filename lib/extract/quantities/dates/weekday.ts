import type { Part } from '../../../text/numerals/part';
import { isCapitalised, type Scan } from '../scan';

/** Where a weekday sounds like an ordinal ("thứ hai"), a capital or a word before it must tell. */
export function weekday(scan: Scan, at: number): Part | undefined {
  const { dates, ordinals } = scan.language;
  const match = dates.weekdays.startingAt(scan.tokens, at);
  if (match === undefined || isTitle(scan, at, match.end)) return undefined;
  if (ordinals.before.startingAt(scan.tokens, at) === undefined) return match;
  const told =
    dates.weekdayHeads.endingAt(scan.tokens, at - 1) ??
    dates.relative.startingAt(scan.tokens, match.end) ??
    dateAfterJoint(scan, match.end);
  const alone = at === 0 && scan.published !== undefined;
  return told !== undefined || alone || isCapitalised(scan.tokens[match.end - 1])
    ? match
    : undefined;
}

/** "The Sunday Times" */
function isTitle({ tokens }: Scan, at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  return before?.word === 'the' && after?.spaced === true && isCapitalised(after);
}

/** "thứ hai, 12/5", "thứ năm của tuần tới", but not "chuyến thăm thứ hai của ông". */
function dateAfterJoint({ tokens, language }: Scan, at: number): true | undefined {
  const joint = language.dates.joints.startingAt(tokens, at);
  if (joint === undefined) return undefined;
  const isDate =
    tokens[joint.end]?.kind === 'number' ||
    language.dates.relative.startingAt(tokens, joint.end) !== undefined ||
    language.periods.heads.startingAt(tokens, joint.end) !== undefined;
  return isDate || undefined;
}
