import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../../../lib/extract/names/documents/document-rule';

describe('anyOf', () => {
  it('tries the longest first', () => {
    expect('nghị định thư'.match(new RegExp(anyOf(['nghị định', 'nghị định thư'])))?.[0]).toBe(
      'nghị định thư',
    );
  });

  it('takes white space of any kind and length', () => {
    expect(new RegExp(`^(?:${anyOf(['nghị định'])})$`).test('nghị\u00a0 định')).toBe(true);
  });
});
