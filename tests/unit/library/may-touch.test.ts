import { expect, test } from 'vitest';
import { refuseStranger, refuseStrangerTo } from '../../../lib/library/may-touch';
import { articleRow, sampleId } from '../store/sample-rows';
import { sampleStore } from '../store/sample-store';
import { page, stranger, view } from './sample-library';

const url = 'https://tin.example/bai-1.html';
const refusal = { failure: { key: 'failureForbiddenAsk', parameters: ['annotate'] } };

test('a page may ask about its own site, a view about any', () => {
  expect(() => refuseStranger(page, 'annotate', url)).not.toThrow();
  expect(() => refuseStranger(view, 'annotate', url)).not.toThrow();
});

test('a page of another site is refused by the name of what it asked', () => {
  expect(() => refuseStranger(stranger, 'annotate', url)).toThrow(expect.objectContaining(refusal));
});

test('so is one that names the articles of another site by their ids', async () => {
  const { store, put } = sampleStore();
  await put({ articles: [articleRow(1)] });
  const ask = (asker: typeof page) =>
    store.read((db) => refuseStrangerTo(db, asker, 'annotate', [sampleId(1)]));
  await expect(ask(page)).resolves.toBeUndefined();
  await expect(ask(stranger)).rejects.toMatchObject(refusal);
});

test('one strange article among its own is enough', async () => {
  const { store, put } = sampleStore();
  const other = 'https://la.example/b.html';
  await put({ articles: [articleRow(1), articleRow(2, { url: other, canonicalUrl: other })] });
  const both = [sampleId(1), sampleId(2)];
  await expect(
    store.read((db) => refuseStrangerTo(db, page, 'annotate', both)),
  ).rejects.toMatchObject(refusal);
  await expect(
    store.read((db) => refuseStrangerTo(db, view, 'annotate', both)),
  ).resolves.toBeUndefined();
});
