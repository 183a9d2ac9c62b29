import { expect, test } from 'vitest';
import { exportFormats } from '../../../lib/export/export-formats';
import { articleRow, noteRow } from '../store/sample-rows';

const article = articleRow(1);
const piece = { article, captures: [], annotations: [noteRow(2, article.id, 'a')] };

test.each(Object.entries(exportFormats))('a file of %s says what it is', (name, format) => {
  expect(format.extension).toBe(name);
  expect(format.mediaType).toMatch(/^[a-z]+\/[a-z]+/);
});

test.each(Object.entries(exportFormats))(
  'parts of %s can be made apart from each other',
  (_name, { head, part, tail }) => {
    const file = head() + part(piece, true) + part(piece, false) + tail({ tags: [] });
    expect(file.split(article.url).length - 1).toBeGreaterThanOrEqual(2);
    expect(part(piece, true)).toBe(part(piece, true));
  },
);
