import { describe, expect, test } from 'vitest';
import { defaultSettings, settings } from '../../../lib/model/settings';
import { refuses } from './refuses';

describe('settings', () => {
  refuses(settings, { ...defaultSettings, noSuggestionsOn: ['tin.example'] }, [
    ['a switch that is a word', { paintMarks: 'yes' }],
    ['a host that is an essay', { quietHosts: ['x'.repeat(256)] }],
    ['hosts in one text', { noSuggestionsOn: 'tin.example' }],
  ]);
});

test('a reader who chose nothing has everything on', () => {
  expect(settings.parse({})).toEqual(defaultSettings);
  expect(defaultSettings).toMatchObject({
    paintMarks: true,
    selectionToolbar: true,
    suggestions: true,
    noSuggestionsOn: [],
    quietHosts: [],
  });
});

test('what an older version stored stays chosen', () => {
  expect(settings.parse({ paintMarks: false })).toEqual({ ...defaultSettings, paintMarks: false });
});

test('what is chosen for one reader is not the default of the next', () => {
  settings.parse({}).quietHosts.push('tin.example');
  expect(settings.parse({}).quietHosts).toEqual([]);
});
