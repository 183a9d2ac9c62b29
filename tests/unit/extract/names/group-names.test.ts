import { expect, test } from 'vitest';
import { groupNames, type NamedCandidate } from '../../../../lib/extract/names/group-names';
import type { EntityType } from '../../../../lib/model/entity-type';

let at = 0;
function named(text: string, type: EntityType = 'person', name?: string): NamedCandidate {
  at += 100;
  const candidate = { blockIndex: 0, start: at, end: at + text.length, type, confidence: 1 };
  return { candidate: { ...candidate, rule: 'a test', ...(name && { name }) }, text };
}
const groups = (list: NamedCandidate[]) =>
  groupNames(list, true).map(({ name, members }) => [name, ...members.map(({ text }) => text)]);

test('short forms join the full name, words of address aside', () => {
  const list = [named('ông Trần Thanh Mẫn'), named('Mẫn'), named('Thanh Mẫn')];
  expect(groups(list)).toEqual([['Trần Thanh Mẫn', 'ông Trần Thanh Mẫn', 'Thanh Mẫn', 'Mẫn']]);
});

test('a short form of two people is of the one named last before it', () => {
  const list = [named('Lê Văn Hùng'), named('Trần Hùng'), named('Hùng')];
  expect(groups(list)).toContainEqual(['Trần Hùng', 'Trần Hùng', 'Hùng']);
});

test('a name of another type is another name', () => {
  expect(groups([named('Vinh'), named('Vinh', 'place')])).toHaveLength(2);
});

test('a canonical name that is known gathers its other forms', () => {
  const list = [
    named('MNX', 'programme', 'Mạch Nguồn Xanh'),
    named('Mạch Nguồn Xanh', 'programme'),
  ];
  expect(groups(list)).toHaveLength(1);
});
