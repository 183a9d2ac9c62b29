import { expect, test } from 'vitest';
import { textOfTarget } from '../../../lib/library/text-of-target';
import { articleRow, captureRow, sampleId, targetOf } from '../store/sample-rows';
import { sampleStore } from '../store/sample-store';

const article = articleRow(1);
const captures = [
  { ...captureRow(2, article.id, 'Có 691 tập thể.'), takenAt: '2026-03-01T08:00:00.000Z' },
  { ...captureRow(3, article.id, 'Có 691 tập thể!'), takenAt: '2026-03-02T08:00:00.000Z' },
  { ...captureRow(4, article.id, 'Có 693 tập thể.'), takenAt: '2026-03-03T08:00:00.000Z' },
];

async function textOf(quote: string, start: number): Promise<string | undefined> {
  const { store, put } = sampleStore();
  await put({ articles: [article], captures });
  const { structure, blocks } = await store.read((db) =>
    textOfTarget({ db }, article.id, targetOf(quote, start)),
  );
  expect(structure).toEqual(article);
  return blocks[0]?.text;
}

test('a target was made in the latest capture that has it', async () => {
  expect(await textOf('691 tập thể', 3)).toBe('Có 691 tập thể!');
  expect(await textOf('693 tập thể', 3)).toBe('Có 693 tập thể.');
});

test('of a target that no capture has, there is no text', async () => {
  expect(await textOf('695 tập thể', 3)).toBeUndefined();
});

test('of an unknown article there is neither structure nor text', async () => {
  const { store } = sampleStore();
  expect(
    await store.read((db) => textOfTarget({ db }, sampleId(9), targetOf('691 tập thể', 3))),
  ).toEqual({ structure: { bylines: [], captions: [] }, blocks: [] });
});
