/** The kinds of annotation, each with fields of its own. */
export const annotationKinds = ['statistic', 'entity', 'note'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];
