import { expect, test } from 'vitest';
import { subheadsByMake } from '../../../../lib/article/body/subheads-by-make';
import { paragraph, readPage } from '../read-page';

const headsOf = (html: string) => {
  const { lines, masses } = readPage(html);
  return [...subheadsByMake(lines, masses)].map(({ text }) => text);
};
const head = (text: string) => `<p class="inter">${text}</p>`;
const prose = paragraph('the pier');

test.each([
  [
    'short lines of one make',
    head('The pier') + prose + head('The port') + prose,
    ['The pier', 'The port'],
  ],
  ['one alone', head('The pier') + prose, []],
  ['a sentence among them', head('The pier') + prose + head('It sails.') + prose, []],
  ['two in a row', head('The pier') + head('The port') + prose, []],
  ['plain paragraphs', `<p>The pier</p>${prose}<p>The port</p>${prose}`, []],
])('%s', (_, html, heads) => {
  expect(headsOf(html)).toEqual(heads);
});
