import { expect, test } from 'vitest';
import { ownNameRow, sampleId } from '../store/sample-rows';
import { sampleLibrary, view } from './sample-library';

const [action, again] = [sampleId(90), sampleId(91)];
const fields = { type: 'person' as const, aliases: ['Khoa'], isDismissed: false };
const list = (handlers: ReturnType<typeof sampleLibrary>['handlers']) =>
  handlers.listOwnNames({ limit: 50 }, view);

test('a name is added once, however often it is sent, and told of', async () => {
  const { handlers, told } = sampleLibrary();
  const ask = { id: sampleId(1), name: 'Lê Văn Khoa', ...fields, action };
  const { ownName } = await handlers.saveOwnName(ask, view);
  expect(await handlers.saveOwnName(ask, view)).toEqual({ ownName });
  expect((await list(handlers)).rows).toEqual([ownName]);
  expect(told).toContainEqual({ name: 'namesChanged' });
});

test('a name is changed, and an undo brings the old one back', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(1, 'Lê Khoa')] });
  const aliases = ['Lê Văn Khoa', 'Khoa', 'Khoa'];
  const change = { id: sampleId(1), name: 'Lê Văn Khoa', ...fields, aliases, action };
  await handlers.saveOwnName(change, view);
  expect((await list(handlers)).rows).toMatchObject([{ name: 'Lê Văn Khoa', aliases: ['Khoa'] }]);
  await handlers.undo({ undone: action, action: again }, view);
  expect((await list(handlers)).rows).toMatchObject([{ name: 'Lê Khoa', aliases: [] }]);
});

test('two names of one type and spelling are refused, of two types they are not', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(1, 'Vinh Hoàn')] });
  const twin = { id: sampleId(2), name: 'vinh hoàn', ...fields, action };
  await expect(handlers.saveOwnName(twin, view)).rejects.toThrow('failureNameTaken: vinh hoàn');
  await handlers.saveOwnName({ ...twin, type: 'organisation', action: again }, view);
  expect((await list(handlers)).total).toBe(2);
});

test('a name is taken out of the list, and an undo brings it back', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(1, 'Lê Khoa')] });
  await handlers.deleteOwnName({ id: sampleId(1), action }, view);
  await handlers.deleteOwnName({ id: sampleId(1), action }, view);
  expect((await list(handlers)).total).toBe(0);
  await handlers.undo({ undone: action, action: again }, view);
  expect((await list(handlers)).total).toBe(1);
});

test('what is not in the list can be neither deleted nor changed', async () => {
  const { handlers, put } = sampleLibrary();
  await put({ ownNames: [ownNameRow(1, 'A B', { deletedAt: '2026-03-02T08:00:00.000Z' })] });
  const gone = { id: sampleId(1), action };
  await expect(handlers.deleteOwnName(gone, view)).rejects.toThrow('failureNotFound');
  await expect(handlers.saveOwnName({ ...gone, name: 'C', ...fields }, view)).rejects.toThrow(
    'failureNotFound',
  );
});
