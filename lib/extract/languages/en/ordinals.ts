import { Phrases } from '../../../text/phrases';

const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Ordinals that are one word or one hyphenated word. */
export const ordinalWords = new Phrases<number>([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.flatMap((ten, index): [string, number][] => [
    [`${ten.slice(0, -1)}ieth`, (index + 2) * 10],
    ...units.flatMap((unit, value): [string, number][] => [
      [`${ten}-${unit}`, (index + 2) * 10 + value + 1],
      [`${ten}—${unit}`, (index + 2) * 10 + value + 1],
      [`${ten} ${unit}`, (index + 2) * 10 + value + 1],
      [`${ten}${unit}`, (index + 2) * 10 + value + 1],
    ]),
  ]),
]);
