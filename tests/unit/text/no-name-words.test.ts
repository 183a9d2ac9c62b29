import { expect, test } from 'vitest';
import { hasNoNameWord } from '../../../lib/text/no-name-words';

test.each([
  'Associated Press',
  'staff',
  'Anna Petri/dpa',
  'Wirtschaftsredakteurin Anna Petri',
  'Tạp chí Biển',
  'paper.com',
])('%s holds a word of no name', (text) => {
  expect(hasNoNameWord(text)).toBe(true);
});

test.each(['Dana Whitlock', 'Tạp Văn', 'Presson Timesley', 'Chí Tạp', ''])(
  '%j holds none',
  (text) => {
    expect(hasNoNameWord(text)).toBe(false);
  },
);
