import type { KindSpan } from '../../../scripts/train/span-scores';

/** A text, and where the documents lay that its brackets marked. */
export interface Bracketed {
  text: string;
  spans: KindSpan[];
}

/** Takes the brackets out of a text. */
export function readBracketed(marked: string): Bracketed {
  const spans: KindSpan[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += part;
    if (index % 2 === 1) spans.push({ start, end: text.length, kind: 'DOC' });
  }
  return { text, spans };
}
