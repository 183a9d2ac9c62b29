import { expect, test } from 'vitest';
import { nameOfChoice, tagChoices } from '../../../../components/tag/completion';
import { vocabularySample } from '../../../fakes/rows';

const choices = (typed: string, taken: string[] = []) =>
  tagChoices(typed, vocabularySample, taken).map((choice) => [choice.kind, nameOfChoice(choice)]);

test.each([
  [
    'nothing typed offers all',
    { typed: '', taken: [] },
    { known: ['kiểm chứng', 'Thiên tai', 'Đoàn thể'], fresh: null },
  ],
  ['accents do not matter', { typed: 'doan', taken: [] }, { known: ['Đoàn thể'], fresh: 'doan' }],
  [
    'case does not matter',
    { typed: 'THIÊN TAI', taken: [] },
    { known: ['Thiên tai'], fresh: null },
  ],
  [
    'words that begin with it come first',
    { typed: 't', taken: [] },
    { known: ['Thiên tai', 'Đoàn thể'], fresh: 't' },
  ],
  [
    'what is taken is not offered',
    { typed: '', taken: ['thiên tai'] },
    { known: ['kiểm chứng', 'Đoàn thể'], fresh: null },
  ],
  ['a taken word is not offered as new', { typed: 'x', taken: ['X'] }, { known: [], fresh: null }],
  [
    'white space is trimmed and collapsed',
    { typed: '  a   b ', taken: [] },
    { known: [], fresh: 'a b' },
  ],
] as const)('%s', (_, { typed, taken }, { known, fresh }) => {
  expect(choices(typed, [...taken])).toEqual([
    ...known.map((name) => ['known', name]),
    ...(fresh === null ? [] : [['new', fresh]]),
  ]);
});
