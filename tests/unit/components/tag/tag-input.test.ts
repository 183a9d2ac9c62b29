import { expect, test } from 'vitest';
import { tagChoices } from '../../../../components/tag/completion';
import {
  chosenName,
  emptyTagInput,
  pressTagKey,
  type TagInput,
  withTag,
} from '../../../../components/tag/tag-input';
import { vocabularySample } from '../../../fakes/rows';

const tags = ['old'];
const press = (key: string, used: Partial<TagInput>) => {
  const input: TagInput = { typed: '', isOpen: true, active: null, ...used };
  const { typed } = input;
  return pressTagKey(key, input, { choices: tagChoices(typed, vocabularySample, tags), tags });
};

test.each([
  ['down opens the list on its first line', 'ArrowDown', { typed: '', active: null }, 0],
  ['down goes on', 'ArrowDown', { typed: '', active: 0 }, 1],
  ['down comes round', 'ArrowDown', { typed: '', active: 2 }, 0],
  ['up begins at the end', 'ArrowUp', { typed: '', active: null }, 2],
  ['up comes round', 'ArrowUp', { typed: '', active: 0 }, 2],
] as const)('%s', (_, key, used, active) => {
  expect(press(key, used)?.input).toEqual({ ...used, isOpen: true, active });
});

test.each([
  ['Enter takes the active line', 'Enter', { typed: 't', active: 1 }, ['old', 'Đoàn thể']],
  [
    'Enter without a line takes what is typed',
    'Enter',
    { typed: 'fresh', active: null },
    ['old', 'fresh'],
  ],
  [
    'a word of the vocabulary keeps its own case',
    'Enter',
    { typed: 'THIÊN TAI', active: null },
    ['old', 'Thiên tai'],
  ],
  ['a comma ends a word', ',', { typed: 'fresh', active: null }, ['old', 'fresh']],
  ['a word that is there is not added twice', 'Enter', { typed: 'OLD', active: null }, ['old']],
  ['Enter on nothing adds nothing', 'Enter', { typed: ' ', active: null }, ['old']],
] as const)('%s', (_, key, used, expected) => {
  expect(press(key, used)).toEqual({ input: emptyTagInput, tags: expected });
});

test('Backspace in an empty field takes the last tag off, else it is the text’s', () => {
  expect(press('Backspace', {})?.tags).toEqual([]);
  expect(press('Backspace', { typed: 'a' })).toBeNull();
});

test('Escape closes the list first, and then is the dialog’s', () => {
  expect(press('Escape', {})?.input.isOpen).toBe(false);
  expect(press('Escape', { isOpen: false })).toBeNull();
});

test('what is left in a field is meant as a tag', () => {
  const input: TagInput = { typed: ' loose  end ', isOpen: true, active: null };
  expect(withTag(tags, chosenName(input, []))).toEqual(['old', 'loose end']);
});
