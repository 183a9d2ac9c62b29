import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { Entity } from '../../../lib/model/entity';
import { rowSchemas } from '../../../lib/store/row-schemas';
import { articleRow, entityRow, ownNameRow, sampleId } from '../store/sample-rows';
import { sampleLibrary, view } from './sample-library';

const [first, second] = [articleRow(1), articleRow(2)];
const [action, again] = [sampleId(90), sampleId(91)];

function naming(number: number, articleId: string, entity: Entity, quote = entity.name) {
  const row = entityRow(number, articleId, quote);
  return { ...row, kind: 'entity', entity } satisfies AnnotationRow;
}

const who: Entity = { type: 'organisation', name: 'WHO' };
const full: Entity = { type: 'organisation', name: 'Tổ chức Y tế Thế giới' };
const province: Entity = { type: 'place', name: 'Bình Dương', details: { level: 'province' } };

async function filled() {
  const sample = sampleLibrary();
  await sample.put({
    articles: [first, second],
    annotations: [
      naming(11, first.id, full),
      naming(12, first.id, who),
      naming(13, second.id, who),
      naming(14, second.id, who),
      naming(15, second.id, province),
    ],
    ownNames: [ownNameRow(31, 'WHO', { type: 'organisation' })],
  });
  const names = async () =>
    (await sample.handlers.listNames({ limit: 50 }, view)).rows.map(
      ({ type, name, annotations, articles }) => `${type} ${name} ${annotations}/${articles}`,
    );
  const own = async () =>
    (await sample.handlers.listOwnNames({ limit: 50 }, view)).rows.map(({ name, aliases }) =>
      [name, ...aliases].join(' | '),
    );
  return { ...sample, names, own };
}

test('names are listed over all articles with their counts', async () => {
  const { names } = await filled();
  expect(await names()).toEqual([
    'organisation Tổ chức Y tế Thế giới 1/1',
    'organisation WHO 3/2',
    'place Bình Dương 1/1',
  ]);
});

test('a name that takes the name of another is merged with it, and its forms stay', async () => {
  const { handlers, names, own } = await filled();
  const ask = { from: who, to: full, action };
  expect(await handlers.renameName(ask, view)).toEqual({ annotations: 3 });
  expect(await handlers.renameName(ask, view)).toEqual({ annotations: 3 });
  expect(await names()).toContain('organisation Tổ chức Y tế Thế giới 4/2');
  expect(await own()).toEqual(['Tổ chức Y tế Thế giới | WHO']);
  const { rows } = await handlers.listAnnotations({ query: { search: 'who' }, limit: 9 }, view);
  expect(rows[0]?.annotation).toMatchObject({ entity: { ...full, aliases: ['WHO'] } });
});

test('a merge is undone as one action, the own list included', async () => {
  const { handlers, names, own } = await filled();
  await handlers.renameName({ from: who, to: full, action }, view);
  await handlers.undo({ undone: action, action: again }, view);
  expect(await names()).toContain('organisation WHO 3/2');
  expect(await own()).toEqual(['WHO']);
});

test('a renamed place says what its new name says', async () => {
  const { handlers } = await filled();
  const to: Entity = { type: 'place', name: 'thành phố Thủ Dầu Một' };
  await handlers.renameName({ from: province, to, action }, view);
  const { rows } = await handlers.listAnnotations({ query: { search: 'thu dau' }, limit: 9 }, view);
  expect(rows[0]?.annotation).toMatchObject({ entity: { details: { level: 'city' } } });
});

test('a name is split off in the articles in which it means another', async () => {
  const { handlers, names, own } = await filled();
  const { articles } = await handlers.nameArticles({ name: who }, view);
  expect(articles.map(({ article, annotations }) => [article.id, annotations])).toEqual([
    [first.id, 1],
    [second.id, 2],
  ]);
  const to: Entity = { type: 'organisation', name: 'World Hockey Organisation' };
  await handlers.renameName({ from: who, to, articleIds: [second.id], action }, view);
  expect(await names()).toEqual(
    expect.arrayContaining(['organisation WHO 1/1', 'organisation World Hockey Organisation 2/1']),
  );
  expect(await own()).toEqual(['WHO', 'World Hockey Organisation | WHO']);
});

test('what nothing bears cannot be renamed', async () => {
  const { handlers } = await filled();
  const from: Entity = { type: 'person', name: 'WHO' };
  await expect(handlers.renameName({ from, to: full, action }, view)).rejects.toThrow(
    'failureNotFound',
  );
});

test('a passage that was marked as a name is none of the forms of its new name', async () => {
  const { handlers, put, store } = sampleLibrary();
  const passage = 'Sở Y tế '.repeat(200).trim();
  const from: Entity = { type: 'organisation', name: passage.slice(0, 300) };
  await put({ articles: [first], annotations: [naming(11, first.id, from, passage)] });
  const to: Entity = { type: 'organisation', name: 'Sở Y tế Hà Nam' };
  await handlers.renameName({ from, to, action }, view);
  const rows = await store.read((db) => db.annotations.toArray());
  expect(rows.map(({ row }) => rowSchemas.annotations.safeParse(row).success)).toEqual([true]);
  const names = await store.read((db) => db.ownNames.toArray());
  expect(names.map(({ row }) => [row.name, row.aliases])).toEqual([['Sở Y tế Hà Nam', []]]);
});
