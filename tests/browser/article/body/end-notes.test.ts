import { expect, test } from 'vitest';
import { isPointer, withoutEndNotes } from '../../../../lib/article/body/end-notes';
import { paragraph, readPage } from '../read-page';

const linesOf = (html: string) => readPage(html).lines;

test.each([
  'Follow the Alder Paper on the networks of your choice.',
  'Sign up for our free newsletter.',
  'Redaktion: Jane Doe, Ann Lee',
  'This article was first published by the Alder Paper.',
  'Ann Lee contributed to this report.',
  '© 2026 Alder Paper. All rights reserved.',
])('“%s” is left out at the end only', (note) => {
  const html = `<p>${note}</p>${paragraph('the ferry')}<h2>Notes</h2><p>${note}</p>`;
  expect(withoutEndNotes(linesOf(html)).map(({ text }) => text.slice(0, 11))).toEqual([
    note.slice(0, 11),
    'The council',
  ]);
});

test('a text that ends in its own words is whole', () => {
  const lines = linesOf(`${paragraph('the ferry')}<h2>The pier</h2><p>It follows the shore.</p>`);
  expect(withoutEndNotes(lines)).toEqual(lines);
});

test.each([
  ['Read also: A ferry was fined', true],
  ['>> Xem thêm: Tàu cao tốc', true],
  ['À lire aussi Un bac', true],
  ['Read alone, the law says little', false],
])('whether “%s” leads elsewhere: %s', (text, is) => {
  const [line] = linesOf(`<p>${text}</p>`);
  expect(line && isPointer(line)).toBe(is);
});
