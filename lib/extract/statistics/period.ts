import type { TextSpan } from '../../text/sentences';
import { tokenise } from '../../text/words';
import type { Language } from '../languages/language';
import type { Quantity } from '../quantities/quantity';

/** Code units beside a time that are looked at. */
const reach = 40;

/** A sentence of a block, and the quantities of the block. */
export interface PeriodPlace {
  text: string;
  sentence: TextSpan;
  quantities: readonly Quantity[];
  language: Language;
}

/**
 * The time that a figure covers, as written ("Trong 3 năm qua", "in 2019"): the date or duration
 * nearest to it in its sentence that a word for a period opens. Times have none of their own.
 */
export function periodOf(quantity: Quantity, place: PeriodPlace): string | undefined {
  if (isTime(quantity)) return undefined;
  const { text, sentence, quantities } = place;
  let best: { distance: number; period: string } | undefined;
  for (const time of quantities) {
    if (!isTime(time) || time.start < sentence.start || time.end > sentence.end) continue;
    const distance = Math.max(time.start - quantity.end, quantity.start - time.end);
    const period =
      distance < (best?.distance ?? Number.POSITIVE_INFINITY) ? opened(time, place) : undefined;
    if (period !== undefined) best = { distance, period: text.slice(period.start, period.end) };
  }
  return best?.period;
}

function isTime({ measure, minor }: Quantity): boolean {
  return measure === 'duration' || (measure === 'date' && minor !== 'time');
}

/** The time with the words that open and close it; nothing when none opens it. */
function opened(time: Quantity, { text, sentence, language }: PeriodPlace): TextSpan | undefined {
  const from = Math.max(sentence.start, time.start - reach);
  const before = tokenise(text.slice(from, time.start));
  const opening = language.periods.endingAt(before, before.length - 1);
  if (opening === undefined) return undefined;
  const after = tokenise(text.slice(time.end, Math.min(sentence.end, time.end + reach)));
  const { spans } = language.dates;
  const closing = spans.ago.startingAt(after, 0) ?? spans.after.startingAt(after, 0);
  const first = before[opening.end]?.start ?? 0;
  const last = closing === undefined ? 0 : (after[closing.end - 1]?.end ?? 0);
  return { start: from + first, end: time.end + last };
}
