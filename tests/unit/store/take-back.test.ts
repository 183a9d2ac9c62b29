import { expect, test } from 'vitest';
import type { FieldChange } from '../../../lib/model/change';
import { takeBack } from '../../../lib/store/take-back';

type Row = Record<string, unknown>;

const cases: [
  title: string,
  now: Row,
  changes: FieldChange[][],
  taken: { row: Row; conflicts: number },
][] = [
  [
    'a field goes back to what it was',
    { note: 'b' },
    [[{ field: 'note', before: 'a', after: 'b' }]],
    { row: { note: 'a' }, conflicts: 0 },
  ],
  [
    'a field that was not set is taken away',
    { deletedAt: 't' },
    [[{ field: 'deletedAt', after: 't' }]],
    { row: {}, conflicts: 0 },
  ],
  [
    'several changes of one field count as one',
    { note: 'c' },
    [[{ field: 'note', before: 'a', after: 'b' }], [{ field: 'note', before: 'b', after: 'c' }]],
    { row: { note: 'a' }, conflicts: 0 },
  ],
  [
    'a later edit stands and is told',
    { note: 'z', origin: 'import' },
    [
      [
        { field: 'note', before: 'a', after: 'b' },
        { field: 'origin', before: 'manual', after: 'import' },
      ],
    ],
    { row: { note: 'z', origin: 'manual' }, conflicts: 1 },
  ],
  [
    'what is back already is no conflict',
    { note: 'a' },
    [[{ field: 'note', before: 'a', after: 'b' }]],
    { row: { note: 'a' }, conflicts: 0 },
  ],
  [
    'a change of kind stays whole when its value was edited since',
    { kind: 'statistic', statistic: { measure: 'money' } },
    [
      [
        { field: 'kind', before: 'note', after: 'statistic' },
        { field: 'statistic.measure', after: 'count' },
      ],
    ],
    { row: { kind: 'statistic', statistic: { measure: 'money' } }, conflicts: 2 },
  ],
  [
    'added tags go, removed tags come back, tags of later edits stay',
    { tags: ['new', 'later'] },
    [[{ field: 'tags', before: ['old'], after: ['new'] }]],
    { row: { tags: ['later', 'old'] }, conflicts: 0 },
  ],
];

test.each(cases)('%s', (_title, now, changes, taken) => {
  expect(takeBack(now, changes)).toEqual(taken);
});
