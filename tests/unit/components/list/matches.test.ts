import { expect, test } from 'vitest';
import { matches } from '../../../../components/list/matches';
import { organisationSample, personSample, statisticSample } from '../../../fakes/rows';

test.each([
  ['the quote', statisticSample, '1.780', true],
  ['the sentence', statisticSample, 'khen thưởng', true],
  ['a role without accents', personSample, 'duyen hai', true],
  ['a tag in another case', personSample, 'KIỂM CHỨNG', true],
  ['the note', organisationSample, 'thông cáo', true],
  ['every word, in any order', personSample, 'khanh phó', true],
  ['not a word that is nowhere', personSample, 'khanh nowhere', false],
  ['nothing searched', statisticSample, ' ', true],
])('%s is searched', (_, row, search, found) => {
  expect(matches(row, search)).toBe(found);
});
