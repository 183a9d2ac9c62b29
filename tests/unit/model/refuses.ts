import { expect, test } from 'vitest';
import type * as z from 'zod';

/** A case: what is wrong, and the fields that make a good value a bad one. */
export type BadFields = readonly [title: string, fields: Readonly<Record<string, unknown>>];

/** Tests that a schema takes a value as it is, and refuses it with any of these fields in it. */
export function refuses(schema: z.ZodType, good: object, cases: readonly BadFields[]): void {
  test('a good one comes through as it is', () => {
    expect(schema.parse(good)).toEqual(good);
  });

  test.each(cases)('refused: %s', (_title, fields) => {
    expect(schema.safeParse({ ...good, ...fields }).success).toBe(false);
  });
}
