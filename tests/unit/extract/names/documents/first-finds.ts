import type { DocumentRule } from '../../../../../lib/extract/names/documents/document-rule';

/** The first find of each rule in a text, in the rules' order. */
export function firstFinds(rules: readonly DocumentRule[], text: string): string[] {
  return rules
    .filter(({ needs }) => needs.test(text))
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].slice(0, 1).map(([found]) => found.trim()),
    );
}

/** A long text that begins many names of documents and ends none. */
export const endless = `${'Council Alpha of the Luật Hiệp định Nghị định 1-'.repeat(400)} Act`;
