import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import {
  articleRow,
  captureRow,
  dismissalRow,
  entityRow,
  noteRow,
  ownNameRow,
  sampleId,
  statisticRow,
  tagRow,
} from '../store/sample-rows';
import type { SampleRows } from '../store/sample-store';
import { exported } from './exported';
import { article as page, sampleLibrary, view } from './sample-library';

const [action, again] = [sampleId(500), sampleId(501)];
const article = articleRow(1);
const rows = {
  articles: [article],
  captures: [captureRow(2, article.id)],
  annotations: [
    { ...noteRow(3, article.id, '=1+1'), tags: ['gdp'] },
    statisticRow(4, article.id),
    entityRow(5, article.id, 'Sóc Trăng'),
  ],
  tags: [tagRow(6, 'gdp')],
  dismissals: [dismissalRow(8, article.canonicalUrl), dismissalRow(9, 'https://la.example/b')],
  ownNames: [ownNameRow(7, 'Sóc Trăng', { type: 'place' })],
} satisfies SampleRows;

async function fileOf(given: SampleRows): Promise<string> {
  const { handlers, put } = sampleLibrary();
  await put(given);
  return (await exported(handlers, 'json')).join('');
}

test('an export comes back in with nothing lost, and again with nothing doubled', async () => {
  const text = await fileOf(rows);
  const { handlers, told } = sampleLibrary();
  const counts = { articles: 1, annotations: 3, tags: 1, dismissals: 2, ownNames: 1, unchanged: 0 };
  expect(await handlers.importFile({ text, action }, view)).toEqual(counts);
  expect((await exported(handlers, 'json')).join('')).toBe(text);
  expect(told).toContainEqual({ name: 'annotationsChanged', articleId: article.id });
  expect(await handlers.importFile({ text, action: again }, view)).toEqual({
    ...{ articles: 0, annotations: 0, tags: 0, dismissals: 0, ownNames: 0 },
    unchanged: 3,
  });
  expect((await exported(handlers, 'json')).join('')).toBe(text);
});

test('an ask that is repeated answers the same', async () => {
  const text = await fileOf(rows);
  const { handlers } = sampleLibrary();
  const first = await handlers.importFile({ text, action }, view);
  expect(await handlers.importFile({ text, action }, view)).toEqual(first);
});

test('what was deleted since comes out of the bin', async () => {
  const { handlers, put } = sampleLibrary();
  await put(rows);
  const text = (await exported(handlers, 'json')).join('');
  const ids = rows.annotations.map(({ id }) => id);
  await handlers.deleteAnnotations({ ids, action }, view);
  expect(await handlers.importFile({ text, action: again }, view)).toMatchObject({
    annotations: 3,
  });
  const { total } = await handlers.listAnnotations({ query: {}, limit: 1 }, view);
  expect(total).toBe(3);
});

test('an import can be undone', async () => {
  const text = await fileOf(rows);
  const { handlers } = sampleLibrary();
  await handlers.importFile({ text, action }, view);
  await handlers.undo({ undone: action, action: again }, view);
  const { total } = await handlers.listAnnotations({ query: {}, limit: 1 }, view);
  expect(total).toBe(0);
});

test('a word that only annotations carry joins the vocabulary', async () => {
  const text = await fileOf({ ...rows, tags: [] });
  const { handlers } = sampleLibrary();
  await handlers.importFile({ text, action }, view);
  const { tags } = await handlers.listTags({}, view);
  expect(tags).toMatchObject([{ tag: { name: 'gdp' }, uses: 1 }]);
});

test('a bad file changes nothing and says what is wrong with it', async () => {
  const text = (await fileOf(rows)).replace('"kind":"entity"', '"kind":"enttiy"');
  const { handlers, world, store, reported } = sampleLibrary();
  await expect(handlers.importFile({ text, action }, view)).rejects.toMatchObject({
    failure: {
      key: 'failureFileValue',
      parameters: ['articles[0].annotations[2].kind', '"enttiy"'],
    },
  });
  expect(await store.read((db) => db.changes.count())).toBe(0);
  expect(reported).toEqual([]);
  world.free = 25_000_100;
  const good = await fileOf(rows);
  await expect(handlers.importFile({ text: good, action }, view)).rejects.toMatchObject({
    failure: { key: 'failureDiskFull' },
  });
});

test('an import that fails half-way leaves nothing', async () => {
  const text = await fileOf(rows);
  const { handlers, store } = sampleLibrary();
  await store.read(async (db) => {
    db.tags.hook('creating', () => {
      throw new Error('killed');
    });
  });
  await expect(handlers.importFile({ text, action }, view)).rejects.toThrow('killed');
  expect(await store.read((db) => db.articles.count())).toBe(0);
  expect(await store.read((db) => db.annotations.count())).toBe(0);
});

test('many articles are told of at once', async () => {
  const articles = Array.from({ length: 21 }, (_, n) => articleRow(n + 100));
  const annotations = articles.map(({ id }, n) => noteRow(n + 200, id, ''));
  const text = await fileOf({ articles, annotations });
  const { handlers, told } = sampleLibrary();
  await handlers.importFile({ text, action }, view);
  expect(told).toEqual([{ name: 'libraryChanged' }]);
});

/** Any text that a page or a reader can write. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
const annotation = (number: number): fc.Arbitrary<AnnotationRow> => {
  const articleId = sampleId(1 + (number % 3));
  return fc.oneof(
    text.map((note) => noteRow(number, articleId, note)),
    text.map((name) => entityRow(number, articleId, `x${name}`)),
    fc
      .record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: text })
      .map(({ value, unit }) =>
        statisticRow(number, articleId, {
          statistic: { measure: 'count', value: value === 0 ? 0 : value, unit },
        }),
      ),
  );
};
const libraries = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => annotation(n + 10))));

test('any library survives export and import, twice', async () => {
  const articles = [1, 2, 3].map((number) => articleRow(number));
  await fc.assert(
    fc.asyncProperty(libraries, async (annotations) => {
      const file = await fileOf({ articles, annotations });
      const { handlers } = sampleLibrary();
      for (const action of [sampleId(500), sampleId(501)]) {
        await handlers.importFile({ text: file, action }, view);
        expect((await exported(handlers, 'json')).join('')).toBe(file);
      }
    }),
    { numRuns: 25 },
  );
});

test('tags come in as the vocabulary here spells them', async () => {
  const annotations = [{ ...noteRow(3, article.id, 'x'), tags: ['GDP', 'gdp'] }];
  const text = await fileOf({ articles: [article], annotations, tags: [tagRow(6, 'GDP')] });
  const { handlers, put } = sampleLibrary();
  await put({ tags: [tagRow(7, 'gdp')] });
  await handlers.importFile({ text, action }, view);
  const { rows: listed } = await handlers.listAnnotations({ query: {}, limit: 1 }, view);
  expect(listed.map(({ annotation }) => annotation.tags)).toEqual([['gdp']]);
  expect((await handlers.listTags({}, view)).tags.map(({ tag }) => tag.name)).toEqual(['gdp']);
});

test('a tag that has another name in the file keeps its old one where it is carried here', async () => {
  const renamed = { ...tagRow(6, 'kinh tế'), updatedAt: '2026-04-01T08:00:00.000Z' };
  const text = await fileOf({ tags: [renamed] });
  const { handlers, put } = sampleLibrary();
  await put({
    articles: [article],
    annotations: [{ ...noteRow(4, article.id, 'x'), tags: ['gdp'] }],
    tags: [tagRow(6, 'gdp')],
  });
  await handlers.importFile({ text, action }, view);
  const { tags } = await handlers.listTags({}, view);
  expect(tags.map(({ tag, uses }) => [tag.name, uses])).toEqual([
    ['gdp', 1],
    ['kinh tế', 0],
  ]);
});

test('what was marked elsewhere stands in the list where its time is', async () => {
  const at = (number: number, createdAt: string) => ({
    ...noteRow(number, article.id, 'x'),
    createdAt,
  });
  const annotations = [at(3, '2026-03-01T20:00:00+07:00'), at(4, '2026-03-01T14:00:00.000Z')];
  const text = await fileOf({ articles: [article], annotations });
  const { handlers } = sampleLibrary();
  await handlers.importFile({ text, action }, view);
  const { rows: listed } = await handlers.listAnnotations({ query: {}, limit: 5 }, view);
  expect(listed.map(({ annotation }) => annotation.id)).toEqual([4, 3].map(sampleId));
});

test('a version from a clock far ahead comes in, and the edit that follows it outlasts its file', async () => {
  const ahead = { ...noteRow(3, article.id, 'từ năm 2099'), updatedAt: '2099-01-01T00:00:00.000Z' };
  const text = await fileOf({ articles: [article], annotations: [ahead] });
  const { handlers, put } = sampleLibrary();
  await put({ articles: [article], annotations: [noteRow(3, article.id, 'cũ')] });
  await handlers.importFile({ text, action }, view);
  const noted = async () => {
    const { rows: listed } = await handlers.listAnnotations({ query: {}, limit: 5 }, view);
    return listed.map(({ annotation }) => annotation.note);
  };
  expect(await noted()).toEqual(['từ năm 2099']);
  const edit = { id: ahead.id, patch: { note: 'của tôi' }, action: sampleId(502) };
  const { annotation } = await handlers.editAnnotation(edit, view);
  expect(Date.parse(annotation.updatedAt)).toBeGreaterThan(Date.parse(ahead.updatedAt));
  await handlers.importFile({ text, action: again }, view);
  expect(await noted()).toEqual(['của tôi']);
});

test('an import from a clock far ahead dates nothing else', async () => {
  const far = '2099-01-01T00:00:00.000Z';
  const ahead = { ...noteRow(3, article.id, 'a'), createdAt: far, updatedAt: far };
  const text = await fileOf({ articles: [articleRow(1, { seenAt: far })], annotations: [ahead] });
  const { handlers, store } = sampleLibrary();
  await handlers.importFile({ text, action }, view);
  const time = await store.write(again, async ({ now }) => now);
  expect(time).toBe('2026-03-02T08:00:00.000Z');
});

test('what was dismissed in one library is not proposed in the one that its file comes into', async () => {
  const [here, there] = [sampleLibrary(), sampleLibrary()];
  const of = async ({ handlers }: typeof here) =>
    (await handlers.suggest({ article: page() }, view)).suggestions.map(({ key }) => key);
  const [key = '', ...others] = await of(here);
  const { url } = page();
  await here.handlers.dismissSuggestions({ url, keys: [key], names: [], action }, view);
  const text = (await exported(here.handlers, 'json')).join('');
  expect(await of(there)).toEqual([key, ...others]);
  await there.handlers.importFile({ text, action }, view);
  expect(await of(there)).toEqual(others);
  await there.handlers.undo({ undone: action, action: again }, view);
  expect(await of(there)).toEqual([key, ...others]);
});
