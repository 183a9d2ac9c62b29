import { expect, test } from 'vitest';
import { importInParts } from '../../../lib/export/import-in-parts';
import { exported } from '../library/exported';
import { sampleLibrary, view } from '../library/sample-library';
import { articleRow, noteRow, sampleId, tagRow } from '../store/sample-rows';

const action = sampleId(500);

async function filled() {
  const sample = sampleLibrary();
  const articles = Array.from({ length: 12 }, (_, at) => articleRow(at + 1));
  await sample.put({
    articles,
    annotations: articles.map(({ id }, at) => ({ ...noteRow(at + 101, id, 'x'), tags: ['gdp'] })),
    tags: [tagRow(201, 'gdp')],
  });
  return (await exported(sample.handlers, 'json')).join('');
}

function importing(most: number, failAt = Number.POSITIVE_INFINITY) {
  const { handlers } = sampleLibrary();
  let parts = 0;
  const into = {
    bring: (text: string) => {
      parts += 1;
      if (parts === failAt) return Promise.reject(new Error('disk full'));
      return handlers.importFile({ text, action }, view);
    },
    takeBack: () => handlers.undo({ undone: action, action: sampleId(501) }, view),
    most,
  };
  const total = async () => (await handlers.listAnnotations({ query: {}, limit: 1 }, view)).total;
  return { handlers, into, total, parts: () => parts };
}

test('a library that no message can carry comes back whole, in one action', async () => {
  const text = await filled();
  const { handlers, into, total, parts } = importing(4_000);
  const counts = {
    articles: 12,
    annotations: 12,
    tags: 1,
    dismissals: 0,
    ownNames: 0,
    unchanged: 0,
  };
  expect(await importInParts(text, into)).toEqual(counts);
  expect(parts()).toBeGreaterThan(2);
  expect((await exported(handlers, 'json')).join('')).toBe(text);
  await into.takeBack();
  expect(await total()).toBe(0);
});

test('when a part fails, what came before it is taken back', async () => {
  const text = await filled();
  const { into, total } = importing(4_000, 3);
  await expect(importInParts(text, into)).rejects.toThrow('disk full');
  expect(await total()).toBe(0);
});

test('when the first part fails, there is nothing to take back', async () => {
  const { into } = importing(4_000, 1);
  await expect(importInParts(await filled(), into)).rejects.toThrow('disk full');
});
