import { bodyOf } from './document-bodies';
import type { DocumentRule } from './document-rule';
import { englishDocuments } from './english-documents';
import { vietnameseNumbers } from './vietnamese-documents';
import { vietnameseTitles } from './vietnamese-titles';

/** A document that a text names, with the parts of its name. */
export interface DocumentSpan {
  start: number;
  end: number;
  /** As written: "Kết luận", "Resolution". */
  kind?: string;
  /** As written: "01-KL/TW", "57/2024/NĐ-CP". */
  number?: string;
  /** Who issued it, where number or text say so. */
  body?: string;
  rule: string;
}

/** Tried in order; what an earlier one took, a later one does not take again. */
const [withMark, ...otherNumbers] = vietnameseNumbers;
const grammar: readonly DocumentRule[] = [
  ...(withMark === undefined ? [] : [withMark]),
  ...englishDocuments.slice(0, 2),
  ...otherNumbers,
  ...vietnameseTitles,
  ...englishDocuments.slice(2),
];

/** Finds documents by the grammar of their names. Linear in the text for each rule. */
export function findDocuments(text: string): DocumentSpan[] {
  const found: DocumentSpan[] = [];
  for (const { rule, needs, pattern } of grammar) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, rule, ...partsOf(match.groups) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function partsOf(groups: Record<string, string | undefined> = {}) {
  const { kind: written, number } = groups;
  const body = bodyOf(number ?? '');
  return {
    ...(written === undefined ? {} : { kind: written }),
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
  };
}
