/** What a name names. */
export const entityTypes = [
  'person',
  'organisation',
  'place',
  'document',
  'event',
  'programme',
  'product',
  'other',
] as const;
export type EntityType = (typeof entityTypes)[number];
