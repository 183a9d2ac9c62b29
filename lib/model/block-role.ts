/** What a piece of an article's text is for. */
export const blockRoles = [
  'headline',
  'lead',
  'paragraph',
  'subheading',
  'quote',
  'pullQuote',
  'caption',
  'listItem',
  'tableCell',
] as const;

export type BlockRole = (typeof blockRoles)[number];
