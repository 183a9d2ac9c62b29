import { expect, test } from 'vitest';
import { editedHosts, hostsIn } from '../../../../components/library/hosts';

test.each([
  ['nothing', ' \n', [], null],
  ['one a line', 'a.example\nB.example', ['a.example', 'b.example'], null],
  ['a whole address stands for its host', 'https://a.example/x?y', ['a.example'], null],
  ['the same twice is one', 'a.example a.example', ['a.example'], null],
  ['other scripts as the browser knows them', 'tin.vùng', ['tin.xn--vng-4na'], null],
  ['the first that is none is named', 'a.example\nnot/a\nb', ['a.example'], 'not/a'],
] as const)('%s', (_, text, hosts, bad) => {
  expect(hostsIn(text)).toEqual({ hosts, bad });
});

test.each([
  { why: 'nothing else was written', edited: ['b', 'c'], now: ['a', 'b'], kept: ['b', 'c'] },
  {
    why: 'one was added elsewhere',
    edited: ['a', 'b', 'd'],
    now: ['a', 'b', 'c'],
    kept: ['a', 'b', 'c', 'd'],
  },
  { why: 'one was taken away elsewhere', edited: ['a', 'b', 'c'], now: ['a'], kept: ['a', 'c'] },
  { why: 'both did the same', edited: ['a'], now: ['a'], kept: ['a'] },
])('of an edited list, when $why, only the edits are kept', ({ edited, now, kept }) => {
  expect(editedHosts(['a', 'b'], edited, now)).toEqual(kept);
});
