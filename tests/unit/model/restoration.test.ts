import { expect, test } from 'vitest';
import { restoration } from '../../../lib/model/restoration';

const note = { at: '2026-03-02T08:00:00.000Z', rows: 12, unreadable: 0 };

test('a restoration says when, how much came back and how much did not', () => {
  expect(restoration.parse(note)).toEqual(note);
});

test.each([
  ['a day where a moment is due', { ...note, at: '2 March' }],
  ['fewer rows than none', { ...note, rows: -1 }],
  ['half a row', { ...note, unreadable: 0.5 }],
])('%s is refused', (_title, given) => {
  expect(restoration.safeParse(given).success).toBe(false);
});
