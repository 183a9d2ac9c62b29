import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings';
import { sampleLibrary, view } from './sample-library';

test('reads and edits the settings, and tells of it', async () => {
  const { handlers, told } = sampleLibrary();
  expect(await handlers.readSettings({}, view)).toEqual({ settings: defaultSettings });
  const settings = { ...defaultSettings, paintMarks: false };
  expect(await handlers.editSettings({ patch: { paintMarks: false } }, view)).toEqual({ settings });
  expect(await handlers.readSettings({}, view)).toEqual({ settings });
  expect(told).toEqual([{ name: 'settingsChanged' }]);
});
