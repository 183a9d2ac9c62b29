import { describe, expect, test } from 'vitest';
import { articleLanguage } from '../../../../lib/extract/languages/article-language';

const vietnamese =
  'Sáng nay, hơn một nghìn người dân đã được đưa đến nơi an toàn trước khi bão vào.';
const english = [
  'This morning more than a thousand people were taken to safety before the storm came ashore.',
  'The mayor said that the schools of the town would stay closed for two days, and asked those',
  'who live by the river to leave their homes. It was the third storm of the year. Roads to the',
  'north have been cut by water, and the army has sent boats with food from the capital.',
].join(' ');
const german = [
  'Am Morgen wurden mehr als tausend Menschen in Sicherheit gebracht, bevor der Sturm die Küste',
  'erreichte. Die Bürgermeisterin sagte, dass die Schulen der Stadt zwei Tage lang geschlossen',
  'bleiben, und bat alle, die am Fluss wohnen, ihre Häuser zu verlassen. Es war der dritte Sturm',
  'des Jahres. Straßen in den Norden sind vom Wasser abgeschnitten, und die Armee hat Boote mit',
  'Lebensmitteln aus der Hauptstadt geschickt. Am Abend soll der Regen nachlassen.',
].join(' ');

function languageOf(text: string, language?: string): string {
  return articleLanguage({
    structure: { bylines: [], captions: [], ...(language !== undefined && { language }) },
    blocks: text.split('. ').map((part) => ({ role: 'paragraph', text: part })),
  });
}

describe('a text that speaks for itself', () => {
  test.each([
    ['Vietnamese without a word of the page', vietnamese, undefined, 'vi'],
    ['Vietnamese in an English template', vietnamese, 'en-US', 'vi'],
    ['English in a Vietnamese template', english, 'vi', 'en'],
    ['English in a German template', english, 'de', 'en'],
    ['English of a region', english, 'en-GB', 'en-GB'],
    ['English with Vietnamese words', `${english} Phở and bánh mì.`, 'en', 'en'],
    ['German in an English template', german, 'en', 'und'],
    ['German in a Vietnamese template', german, 'vi', 'und'],
    ['German without a word of the page', german, undefined, 'und'],
  ])('%s', (_, text, given, language) => {
    expect(languageOf(text, given)).toBe(language);
  });
});

describe('a text that leaves it open is read as the page says', () => {
  test.each([
    ['another language', german, 'de-AT', 'de-AT'],
    ['few words', 'Sturm erreicht die Küste', 'en', 'en'],
    ['few words, and the page says nothing', 'Sturm erreicht die Küste', undefined, 'en'],
    ['no word at all', '12 345 67', 'vi', 'vi'],
    ['a table of names', 'Alder Tern Wren Rook '.repeat(20), 'fr', 'fr'],
  ])('%s', (_, text, given, language) => {
    expect(languageOf(text, given)).toBe(language);
  });
});
