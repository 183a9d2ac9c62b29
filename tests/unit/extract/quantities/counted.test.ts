import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

const cases: [language: string, text: string, counted: string | undefined, unit?: string][] = [
  ['vi', 'Có 47 trạm cấp nước và nhiều giếng.', 'trạm cấp nước'],
  ['vi', 'Có 12 người bị thương.', 'người'],
  ['vi', 'Có 24 lượt khách đến.', 'lượt khách'],
  ['vi', 'Có 3 xe lao xuống vực.', 'xe'],
  ['vi', 'Có 30 chiếc thuyền thúng bị cuốn.', 'chiếc thuyền thúng'],
  ['en', 'It has 14 major titles.', 'major titles', 'titles'],
  ['en', 'It runs 281 water stations there.', 'water stations', 'stations'],
  ['en', 'Some 23 people fled.', 'people', 'people'],
  ['en', 'It was 40 then.', undefined],
];

test.each(cases)('%s: in "%s" %s are counted', (language, text, counted, unit = counted) => {
  const found = firstQuantity(language, text);
  expect([found?.counted, found?.unit]).toEqual([counted, unit]);
});
