import { expect, test } from 'vitest';
import { changes, measures, qualifiers } from '../../../lib/model/quantity-words';
import english from '../../../public/_locales/en/messages.json';
import vietnamese from '../../../public/_locales/vi/messages.json';

const words = { measure: measures, qualifier: qualifiers, change: changes };

test.each(Object.entries(words))('no %s stands twice', (_name, list) => {
  expect(new Set<string>(list).size).toBe(list.length);
});

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('every measure has a %s word', (_language, messages) => {
  const keys = new Set(Object.keys(messages));
  const missing = measures.filter(
    (measure) => !keys.has(`measure${measure.charAt(0).toUpperCase()}${measure.slice(1)}`),
  );
  expect(missing).toEqual([]);
});
