import { expect, test } from 'vitest';
import { createRestorationNote } from '../../../lib/store/restoration-note';
import { memoryArea } from './memory-area';

const wall = Date.parse('2026-03-02T08:00:00.000Z');
const noted = { at: '2026-03-02T08:00:00.000Z', rows: 12, unreadable: 1 };

test('what was restored is remembered until the reader knows, by a later background too', async () => {
  const area = memoryArea();
  const note = createRestorationNote(area, () => wall);
  expect(await note.read()).toBeNull();
  void note.keep({ rows: 12, unreadable: ['copy tags x'] });
  expect(await note.read()).toEqual(noted);
  expect(await createRestorationNote(area, () => 0).read()).toEqual(noted);
  await note.forget();
  expect(await note.read()).toBeNull();
});

test('a note that makes no sense is none', async () => {
  const area = memoryArea({ restoration: { rows: 'many' } });
  expect(await createRestorationNote(area, () => wall).read()).toBeNull();
});

test('a note that could not be kept is none, and says so to whoever kept it', async () => {
  const area = { ...memoryArea(), set: () => Promise.reject(new Error('full')) };
  const note = createRestorationNote(area, () => wall);
  await expect(note.keep({ rows: 1, unreadable: [] })).rejects.toThrow('full');
  expect(await note.read()).toBeNull();
});
