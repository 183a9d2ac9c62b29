import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/model/entity';
import { ownNameRow, sampleId, targetOf } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, view } from './sample-library';

type Library = ReturnType<typeof sampleLibrary>['handlers'];

const place: Entity = { type: 'place', name: 'Sóc Trăng' };
const [first, second, third] = [90, 91, 92].map(sampleId) as [string, string, string];

async function list(handlers: Library): Promise<string[]> {
  const { rows } = await handlers.listOwnNames({ limit: 50 }, view);
  return rows.map(({ type, name, aliases, isDismissed }) =>
    [type, name, ...aliases, ...(isDismissed ? ['dismissed'] : [])].join(' | '),
  );
}

async function accept(handlers: Library, entity: Entity, number = 1, action = first) {
  const drafts = [draft(number, 'Sóc Trăng', { mark: 'other', entity })];
  await handlers.annotate({ article: article(), drafts, action }, page);
}

async function proposed(handlers: Library, text: string): Promise<string[]> {
  const other = article({
    url: 'https://tin.example/b.html',
    blocks: [{ role: 'paragraph', text }],
  });
  const { suggestions } = await handlers.suggest({ article: other }, page);
  return suggestions.flatMap(({ suggestion }) =>
    suggestion.kind === 'entity'
      ? [`${suggestion.exact}: ${suggestion.entity.type} ${suggestion.entity.name}`]
      : [],
  );
}

test('an accepted name is remembered with its lasting forms, and forgotten with an undo', async () => {
  const { handlers, told } = sampleLibrary();
  const name = 'Tổ chức Y tế Thế giới';
  await accept(handlers, { type: 'organisation', name, aliases: ['WHO', 'Tổ chức'] });
  expect(await list(handlers)).toEqual([`organisation | ${name} | WHO`]);
  expect(told).toContainEqual({ name: 'namesChanged' });
  await handlers.undo({ undone: first, action: second }, page);
  expect(await list(handlers)).toEqual([]);
});

test('a second article adds forms, not another name', async () => {
  const { handlers } = sampleLibrary();
  await accept(handlers, { type: 'organisation', name: 'Liên hợp quốc', aliases: ['UN'] });
  await accept(
    handlers,
    { type: 'organisation', name: 'Liên Hợp Quốc', aliases: ['LHQ'] },
    2,
    second,
  );
  expect(await list(handlers)).toEqual(['organisation | Liên Hợp Quốc | UN | LHQ']);
});

test('a name of one common word is not remembered', async () => {
  const { handlers } = sampleLibrary();
  await accept(handlers, { type: 'person', name: 'Minh' });
  expect(await list(handlers)).toEqual([]);
});

test('what is remembered is proposed first in the next article, with its type and full name', async () => {
  const { handlers } = sampleLibrary();
  await accept(handlers, { type: 'programme', name: 'Mạch Nguồn Xanh', aliases: ['MNX'] });
  expect(await proposed(handlers, 'Lễ phát động MNX diễn ra sáng nay.')).toEqual([
    'MNX: programme Mạch Nguồn Xanh',
  ]);
});

test('a corrected name takes the place of the wrong one', async () => {
  const { handlers } = sampleLibrary();
  await accept(handlers, place);
  const entity: Entity = { type: 'organisation', name: 'Câu lạc bộ Sóc Trăng' };
  await handlers.editAnnotation({ id: sampleId(1), patch: { entity }, action: second }, page);
  expect(await list(handlers)).toEqual(['organisation | Câu lạc bộ Sóc Trăng']);
  await handlers.undo({ undone: second, action: third }, page);
  expect(await list(handlers)).toEqual(['place | Sóc Trăng']);
});

test('a wrong name that other annotations bear stays', async () => {
  const { handlers } = sampleLibrary();
  await accept(handlers, place);
  await accept(handlers, place, 2, second);
  const entity: Entity = { type: 'place', name: 'vùng Ba Thắc' };
  await handlers.editAnnotation({ id: sampleId(1), patch: { entity }, action: third }, page);
  expect(await list(handlers)).toEqual(['place | Sóc Trăng', 'place | vùng Ba Thắc | Sóc Trăng']);
});

test('a form that the reader takes away is forgotten', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(5, place.name, { type: 'place', aliases: ['ST Town'] })] });
  await accept(handlers, { ...place, aliases: ['ST Town'] });
  await handlers.editAnnotation(
    { id: sampleId(1), patch: { entity: place }, action: second },
    page,
  );
  expect(await list(handlers)).toEqual(['place | Sóc Trăng']);
});

test('a correction to a name of the list joins it', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(5, 'Thành phố Cần Thơ', { type: 'place' })] });
  await accept(handlers, place);
  const entity: Entity = { type: 'place', name: 'Thành phố Cần Thơ' };
  await handlers.editAnnotation({ id: sampleId(1), patch: { entity }, action: second }, page);
  expect(await list(handlers)).toEqual(['place | Thành phố Cần Thơ | Sóc Trăng']);
});

test('a figure that becomes a name is remembered as one', async () => {
  const { handlers } = sampleLibrary();
  const target = targetOf('Sóc Trăng', 999);
  const drafts = [{ ...draft(1, 'Sóc Trăng'), target }];
  await handlers.annotate({ article: article(), drafts, action: first }, page);
  const edit = { id: sampleId(1), patch: { mark: 'place' as const }, action: second };
  await handlers.editAnnotation(edit, page);
  expect(await list(handlers)).toEqual(['place | Sóc Trăng']);
});

test('a dismissed name is not proposed in other articles, until it is taken back or marked', async () => {
  const { handlers } = sampleLibrary();
  const text = 'Cuộc họp diễn ra tại Sóc Trăng.';
  expect(await proposed(handlers, text)).toEqual(['Sóc Trăng: place Sóc Trăng']);
  const dismissal = { url: article().url, keys: ['k'], names: [place, place], action: first };
  await handlers.dismissSuggestions(dismissal, page);
  expect(await list(handlers)).toEqual(['place | Sóc Trăng | dismissed']);
  expect(await proposed(handlers, text)).toEqual([]);
  await handlers.undo({ undone: first, action: second }, page);
  expect(await proposed(handlers, text)).toHaveLength(1);
  await handlers.dismissSuggestions({ ...dismissal, keys: ['l'], action: third }, page);
  await accept(handlers, place, 3, sampleId(93));
  expect(await list(handlers)).toEqual(['place | Sóc Trăng']);
});
