import { expect, test } from 'vitest';
import { NameModelError } from '../../../../../lib/extract/names/model/name-model-error';

test('the error says what is wrong with the file, and how long it is', () => {
  const error = new NameModelError('it ends too soon', 12);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('NameModelError');
  expect(error.message).toContain('it ends too soon');
  expect(error).toMatchObject({ bytes: 12 });
});
