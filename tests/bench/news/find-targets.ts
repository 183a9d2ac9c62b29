/** A passage that a reader might mark: UTF-16 offsets into a paragraph, end exclusive. */
export interface Passage {
  kind: 'stat' | 'entity' | 'sentence';
  paragraph: number;
  start: number;
  end: number;
}

const patterns: Record<Passage['kind'], RegExp> = {
  stat: /[$€£]?\p{N}+(?:[.,]\p{N}+)*%?(?: \p{Ll}{3,})?/gu,
  entity: /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/gu,
  sentence: /(?<=^|[.!?] )\p{Lu}[^.!?\n]{30,200}[.!?](?= |$)/gu,
};

/** Every figure, name and sentence of some paragraphs, found by their look. */
export function findTargets(paragraphs: readonly string[]): Passage[] {
  return paragraphs.flatMap((text, paragraph) =>
    (['stat', 'entity', 'sentence'] as const).flatMap((kind) =>
      [...text.matchAll(patterns[kind])].map(({ 0: found, index }) => ({
        kind,
        paragraph,
        start: index,
        end: index + found.length,
      })),
    ),
  );
}
