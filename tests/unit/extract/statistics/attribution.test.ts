import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { attributionOf } from '../../../../lib/extract/statistics/attribution';

const cases: [language: string, sentence: string, name: string | undefined][] = [
  ['vi', 'Theo Ban Tuyên giáo Tỉnh ủy, có 16 tập thể.', 'Ban Tuyên giáo Tỉnh ủy'],
  ['vi', 'Việc học tập và làm theo Bác có 16 tập thể.', undefined],
  ['vi', 'Bà Davis cho biết có 45 người.', 'Bà Davis'],
  ['en', 'Some 32% agree, according to Nielsen.', 'Nielsen'],
  ['en', 'Ms Davis said 45 people came.', 'Ms Davis'],
  ['en', '"It was 45 people," said Ms Davis.', 'Ms Davis'],
  ['en', 'There were 45 people.', undefined],
];

test.each(cases)('%s: %s', (language, sentence, name) => {
  expect(attributionOf(sentence, languageOf(language))).toBe(name);
});
