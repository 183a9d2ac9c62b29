import * as z from 'zod';
import { annotationKinds } from './annotation-kind';
import { drift } from './drift';
import { entity } from './entity';
import { longText, rowFields, rowId } from './row';
import { target } from './selector';
import { statistic } from './statistic';

export const annotationKind = z.enum(annotationKinds);

export const origins = ['manual', 'suggestion', 'import'] as const;
export const origin = z.enum(origins);

/** A reader's own word; unique in the vocabulary without regard to case. */
export const tagName = z.string().trim().min(1).max(100);

const common = {
  target,
  tags: z.array(tagName).max(100),
  note: longText,
  origin,
};

/** The part of an annotation that depends on its kind. */
export const annotationBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statistic'), statistic }),
  z.object({ kind: z.literal('entity'), entity }),
  z.object({ kind: z.literal('note') }),
]);
export type AnnotationBody = z.infer<typeof annotationBody>;

const row = { ...rowFields, articleId: rowId, ...common };
const onPage = { drift: drift.optional() };

/** A kept span. */
export const annotationRow = z.discriminatedUnion('kind', [
  z.object({ ...row, kind: z.literal('statistic'), statistic, ...onPage }),
  z.object({ ...row, kind: z.literal('entity'), entity, ...onPage }),
  z.object({ ...row, kind: z.literal('note'), ...onPage }),
]);
export type AnnotationRow = z.infer<typeof annotationRow>;
export type StatisticRow = Extract<AnnotationRow, { kind: 'statistic' }>;
export type EntityRow = Extract<AnnotationRow, { kind: 'entity' }>;
