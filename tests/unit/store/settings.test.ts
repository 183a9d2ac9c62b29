import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings';
import { createSettings } from '../../../lib/store/settings';
import { memoryArea } from './memory-area';

test('are the defaults until something is chosen', async () => {
  expect(await createSettings(memoryArea()).read()).toEqual(defaultSettings);
});

test('keep what was chosen and leave the rest', async () => {
  const area = memoryArea();
  const patch = { paintMarks: false, selectionToolbar: undefined };
  const chosen = { ...defaultSettings, paintMarks: false };
  expect(await createSettings(area).edit(patch)).toEqual(chosen);
  expect(await createSettings(area).read()).toEqual(chosen);
});

test('two edits at once both count', async () => {
  const store = createSettings(memoryArea());
  await Promise.all([
    store.edit({ paintMarks: false }),
    store.edit({ quietHosts: ['tin.example'] }),
  ]);
  expect(await store.read()).toMatchObject({ paintMarks: false, quietHosts: ['tin.example'] });
});

test('one stored field that makes no sense gives way to its default, the others stay', async () => {
  const stored = { paintMarks: 'yes', quietHosts: ['tin.example'], long: 'gone' };
  expect(await createSettings(memoryArea({ settings: stored })).read()).toEqual({
    ...defaultSettings,
    quietHosts: ['tin.example'],
  });
  expect(await createSettings(memoryArea({ settings: 7 })).read()).toEqual(defaultSettings);
});

test('an edit that fails does not keep the next from being made', async () => {
  const area = memoryArea();
  const { set } = area;
  area.set = () => Promise.reject(new Error('no room'));
  const store = createSettings(area);
  await expect(store.edit({ paintMarks: false })).rejects.toThrow('no room');
  area.set = set;
  expect((await store.edit({ selectionToolbar: false })).selectionToolbar).toBe(false);
});
