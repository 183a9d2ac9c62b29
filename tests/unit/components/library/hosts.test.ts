import { expect, test } from 'vitest';
import { hostsIn } from '../../../../components/library/hosts';

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
