import { expect, test } from 'vitest';
import { articleRow, noteRow, sampleId, tagRow } from '../store/sample-rows';
import { sampleLibrary, view } from './sample-library';

const article = articleRow(1);
const [edited, deleted, undone] = [sampleId(500), sampleId(501), sampleId(502)];

async function tagged() {
  const sample = sampleLibrary();
  const note = { ...noteRow(3, article.id, 'x'), tags: ['gdp'] };
  await sample.put({ articles: [article], annotations: [note], tags: [tagRow(6, 'gdp')] });
  const standing = async () => {
    const { rows } = await sample.handlers.listAnnotations({ query: {}, limit: 5 }, view);
    const { tags } = await sample.handlers.listTags({}, view);
    const words = tags.map(({ tag, uses }) => [tag.name, uses]);
    return { tags: rows.map(({ annotation }) => annotation.tags), words };
  };
  return { ...sample, standing };
}

test('a tag that comes back to an annotation comes back into the vocabulary', async () => {
  const { handlers, standing } = await tagged();
  await handlers.editAnnotation({ id: sampleId(3), patch: { tags: [] }, action: edited }, view);
  await handlers.deleteTag({ id: sampleId(6), action: deleted }, view);
  await handlers.undo({ undone: edited, action: undone }, view);
  expect(await standing()).toEqual({ tags: [['gdp']], words: [['gdp', 1]] });
});

test('a deleted tag that comes back is not made a second time', async () => {
  const { handlers, standing, store } = await tagged();
  await handlers.deleteTag({ id: sampleId(6), action: deleted }, view);
  await handlers.undo({ undone: deleted, action: undone }, view);
  expect(await standing()).toEqual({ tags: [['gdp']], words: [['gdp', 1]] });
  expect(await store.read((db) => db.tags.count())).toBe(1);
});
