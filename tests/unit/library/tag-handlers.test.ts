import { expect, test } from 'vitest';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, view } from './sample-library';

const action = sampleId(501);

/** Two annotations: one tagged GDP and tăng, one tagged tăng; the vocabulary has both. */
async function tagged() {
  const library = sampleLibrary();
  const drafts = [
    draft(1, '1.780 cá nhân', { tags: ['GDP', 'tăng'] }),
    draft(2, 'Sóc Trăng', { mark: 'place', tags: ['tăng'] }),
  ];
  await library.handlers.annotate({ article: article(), drafts, action: sampleId(500) }, page);
  const vocabulary = async () => (await library.handlers.listTags({}, view)).tags;
  const ids = new Map((await vocabulary()).map(({ tag }) => [tag.name, tag.id]));
  const idOf = (name: string) => ids.get(name) ?? '';
  const tags = async () => {
    const page = await library.handlers.listAnnotations({ query: {}, limit: 9 }, view);
    return page.rows.map(({ annotation }) => annotation.tags).reverse();
  };
  const uses = async () => (await vocabulary()).map(({ tag, uses: count }) => [tag.name, count]);
  return { ...library, idOf, tags, uses };
}

test('a new word joins the vocabulary once, in a colour of its own or the next', async () => {
  const { handlers, uses } = await tagged();
  const ask = { id: sampleId(9), name: 'CPI', action };
  const { tag } = await handlers.createTag(ask, view);
  expect(tag).toMatchObject({ name: 'CPI', colour: 'yellow' });
  expect(await handlers.createTag(ask, view)).toEqual({ tag });
  const red = { id: sampleId(10), name: 'FDI', colour: 'grey' as const, action };
  expect((await handlers.createTag(red, view)).tag.colour).toBe('grey');
  expect(await uses()).toEqual([
    ['CPI', 0],
    ['FDI', 0],
    ['GDP', 1],
    ['tăng', 2],
  ]);
});

test('a word that is there in another case is refused', async () => {
  const { handlers, idOf } = await tagged();
  const taken = { failure: { key: 'failureTagTaken', parameters: ['gdp'] } };
  const ask = { id: sampleId(9), name: 'gdp', action };
  await expect(handlers.createTag(ask, view)).rejects.toMatchObject(taken);
  const edit = { id: idOf('tăng'), name: 'gdp', action };
  await expect(handlers.editTag(edit, view)).rejects.toMatchObject(taken);
});

test('a renamed tag is renamed on every annotation, in the bin too, and back again', async () => {
  const { handlers, idOf, tags, told } = await tagged();
  await handlers.deleteAnnotations({ ids: [sampleId(2)], action: sampleId(502) }, view);
  told.length = 0;
  const edit = { id: idOf('tăng'), name: 'Tăng', colour: 'pink' as const, action };
  expect((await handlers.editTag(edit, view)).tag).toMatchObject({ name: 'Tăng', colour: 'pink' });
  expect(told.map(({ name }) => name)).toEqual(['annotationsChanged', 'tagsChanged']);
  await handlers.undo({ undone: sampleId(502), action: sampleId(503) }, view);
  expect(await tags()).toEqual([['GDP', 'Tăng'], ['Tăng']]);
  await handlers.undo({ undone: action, action: sampleId(504) }, view);
  expect(await tags()).toEqual([['GDP', 'tăng'], ['tăng']]);
});

test('a merged tag gives way to the other everywhere', async () => {
  const { handlers, idOf, tags, uses } = await tagged();
  const ask = { from: idOf('tăng'), into: idOf('GDP'), action };
  expect((await handlers.mergeTags(ask, view)).tag.name).toBe('GDP');
  expect(await tags()).toEqual([['GDP'], ['GDP']]);
  expect(await uses()).toEqual([['GDP', 2]]);
  expect((await handlers.mergeTags(ask, view)).tag.name).toBe('GDP');
});

test('a tag merged into itself stays', async () => {
  const { handlers, idOf, uses } = await tagged();
  await handlers.mergeTags({ from: idOf('GDP'), into: idOf('GDP'), action }, view);
  expect(await uses()).toHaveLength(2);
});

test('a deleted tag is off every annotation, and undo puts it back', async () => {
  const { handlers, idOf, tags, uses } = await tagged();
  const ask = { id: idOf('tăng'), action };
  expect(await handlers.deleteTag(ask, view)).toEqual({ annotations: 2 });
  expect(await handlers.deleteTag(ask, view)).toEqual({ annotations: 2 });
  expect(await tags()).toEqual([['GDP'], []]);
  await handlers.undo({ undone: action, action: sampleId(502) }, view);
  expect(await tags()).toEqual([['GDP', 'tăng'], ['tăng']]);
  expect(await uses()).toHaveLength(2);
});

test('says that a tag is not there', async () => {
  const { handlers, idOf } = await tagged();
  const gone = { failure: { key: 'failureNotFound' } };
  const id = sampleId(9);
  await expect(handlers.editTag({ id, name: 'x', action }, view)).rejects.toMatchObject(gone);
  await expect(handlers.deleteTag({ id, action }, view)).rejects.toMatchObject(gone);
  const merge = { from: id, into: idOf('GDP'), action };
  await expect(handlers.mergeTags(merge, view)).rejects.toMatchObject(gone);
});
