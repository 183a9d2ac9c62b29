import { expect, test } from 'vitest';
import { act } from '../../../lib/library/act';
import type { Notice } from '../../../lib/messaging/notify';
import { articleRow, noteRow, sampleId, tagRow } from '../store/sample-rows';
import { sampleStore } from '../store/sample-store';

function library() {
  const sample = sampleStore();
  const told: Notice[] = [];
  const unused = () => Promise.reject(new Error('not taught'));
  const world = {
    store: sample.store,
    settings: { read: unused, edit: unused },
    restoration: { keep: unused, read: unused, forget: unused },
    newId: sample.world.newId,
    hash: unused,
    nameModel: unused,
    tell: (notice: Notice) => told.push(notice),
    report: unused,
  };
  return { world, told };
}

const article = articleRow(1);

test('tells once of each article whose annotations changed, and of the vocabulary', async () => {
  const { world, told } = library();
  await act(world, sampleId(50), async ({ put }) => {
    await put('articles', [article]);
    await put('annotations', [noteRow(2, article.id, 'a'), noteRow(3, article.id, 'b')]);
    await put('tags', [tagRow(4, 'x')]);
  });
  expect(told).toEqual([
    { name: 'annotationsChanged', articleId: article.id },
    { name: 'tagsChanged' },
  ]);
});

test('tells nothing when nothing changed, or when the write failed', async () => {
  const { world, told } = library();
  await act(world, sampleId(50), ({ put }) => put('articles', [article]));
  const failed = act(world, sampleId(51), async ({ put }) => {
    await put('tags', [tagRow(4, 'x')]);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(told).toEqual([]);
});
