import { expect, test } from 'vitest';
import { readText } from '../../../../lib/extract/quantities/read-quantities';
import { inSentence, readBlock, saidAround } from '../../../../lib/extract/statistics/in-sentence';

const text = 'Theo Sở Y tế, năm 2024 có 12 ca. Xã có 5 ấp.';
const block = readBlock(readText(text, { language: 'vi' }));
const figure = (value: number) => {
  const found = block.read.quantities.find((quantity) => quantity.value === value);
  if (found === undefined) throw new Error(`no ${value} in the text`);
  return found;
};

test('a figure has what its own sentence says of it', () => {
  expect(inSentence(block, figure(12))).toMatchObject({
    value: 12,
    counted: 'ca',
    period: 'năm 2024',
    attribution: 'Sở Y tế',
    context: 'Theo Sở Y tế, năm 2024 có 12 ca.',
  });
  expect(inSentence(block, figure(5))).toEqual({
    measure: 'count',
    value: 5,
    unit: 'ấp',
    counted: 'ấp',
    context: 'Xã có 5 ấp.',
  });
});

test('without a figure the sentence still has its speaker, but no period', () => {
  expect(saidAround(block, 3)).toEqual({
    attribution: 'Sở Y tế',
    context: 'Theo Sở Y tế, năm 2024 có 12 ca.',
  });
});

test('of an endless sentence the words around the figure are kept', () => {
  const endless = `${'từ này '.repeat(2_000)}có 12 ca ${'từ kia '.repeat(2_000)}`;
  const read = readBlock(readText(endless, { language: 'vi' }));
  const { context = '' } = saidAround(read, endless.indexOf('12'));
  expect(context).toContain('có 12 ca');
  expect(context.length).toBeLessThan(2_100);
  expect(context).toMatch(/^(?:từ|này) /);
});
