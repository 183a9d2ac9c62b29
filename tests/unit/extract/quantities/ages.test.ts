import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

function agesOf(language: string, text: string): string[] {
  return readQuantities(text, { language })
    .filter(({ measure }) => measure === 'age')
    .map(({ value, valueMax, inferred }) =>
      [value, valueMax, inferred && '?'].filter((part) => part !== undefined).join(' '),
    );
}

/** Ages with the upper end of a range; a question mark where only the place says that it is one. */
test.each<[language: string, text: string, ...ages: string[]]>([
  ['vi', 'Ông mất ở tuổi 92.', '92'],
  ['vi', 'Cháu bé 6 tuổi.', '6'],
  ['vi', 'Phạm Văn An, 45, bị bắt.', '45 ?'],
  ['en', 'A girl aged nine was hurt.', '9'],
  ['en', 'He was 13 when he began.', '13 ?'],
  ['en', 'Sims, 20, was shot.', '20 ?'],
  ['en', 'The actor, 31, said no.', '31 ?'],
  ['en', 'A man in his 40s was held.', '40 49'],
  ['en', 'A 78-year-old was found.', '78'],
  ['en', 'Her mother, who was 41 at the time, died.', '41 ?'],
  ['en', 'The price was 13 when it opened.'],
  ['en', 'On May 20, 2019, it closed.'],
  ['en', 'It was 13 miles away.'],
  ['en', 'aged 400'],
])('%s: %s', (language, text, ...ages) => {
  expect(agesOf(language, text)).toEqual(ages);
});
