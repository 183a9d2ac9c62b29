import { expect, test } from 'vitest';
import { countChanges, folded } from '../../../../components/compare/folded';
import type { ComparedBlock } from '../../../../lib/model/compared-block';

const role = 'paragraph' as const;

/** Blocks by letters: small ones are the same in both, a large one changed. */
function blocksOf(letters: string): ComparedBlock[] {
  return [...letters].map((text) =>
    text === text.toUpperCase()
      ? { state: 'changed', role, parts: [{ state: 'added', text }] }
      : { state: 'same', role, text },
  );
}

function textOf(block: ComparedBlock): string {
  return block.state === 'changed' ? block.parts.map(({ text }) => text).join('') : block.text;
}

/** Folded ones in brackets, changes with their number. */
function drawn(letters: string): string {
  return folded(blocksOf(letters))
    .map((part) =>
      part.kind === 'fold'
        ? `[${part.blocks.map(textOf).join('')}]`
        : `${textOf(part.block)}${part.change ?? ''}`,
    )
    .join('');
}

const cases: [letters: string, drawn: string][] = [
  ['', ''],
  ['A', 'A0'],
  ['abcd', '[abcd]'],
  ['abcD', '[ab]cD0'],
  ['Abcd', 'A0b[cd]'],
  ['AbcD', 'A0bcD1'],
  ['AbcdE', 'A0bcdE1'],
  ['AbcdeF', 'A0b[cd]eF1'],
  ['abCdeFgh', 'abC0deF1gh'],
  ['ABc', 'A0B1c'],
];

test.each(cases)('%s is drawn as %s', (letters, expected) => {
  expect(drawn(letters)).toBe(expected);
});

test('no paragraph is lost or doubled, whatever changed', () => {
  for (let pattern = 0; pattern < 256; pattern += 1) {
    const letters = [...'abcdefgh']
      .map((letter, index) => ((pattern >> index) & 1 ? letter.toUpperCase() : letter))
      .join('');
    const all = folded(blocksOf(letters)).flatMap((part) =>
      part.kind === 'fold' ? part.blocks : [part.block],
    );
    expect(all.map(textOf).join('')).toBe(letters);
  }
});

test('changes are counted, a move as one', () => {
  expect(countChanges(blocksOf('aBcDE'))).toBe(3);
  expect(countChanges([{ state: 'moved', way: 'up', role, text: 'A' }])).toBe(1);
});
