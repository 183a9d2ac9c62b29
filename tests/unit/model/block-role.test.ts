import { expect, test } from 'vitest';
import { blockRoles } from '../../../lib/model/block-role';

test('every role that the glossary names is there once', () => {
  expect([...blockRoles].sort()).toEqual([
    'caption',
    'headline',
    'lead',
    'listItem',
    'paragraph',
    'pullQuote',
    'quote',
    'subheading',
    'tableCell',
  ]);
});
