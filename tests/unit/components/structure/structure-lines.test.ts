import { expect, test } from 'vitest';
import { outlineOf, structureLines } from '../../../../components/structure/structure-lines';
import type { Article } from '../../../../lib/model/article';
import { readingSample } from '../../../fakes/rows';
import { translationIn } from '../../../fakes/translation';

const { article } = readingSample;
const lines = structureLines(article, translationIn('vi'));

test('every fact stands in the order of a news page, and leads to its block where it has one', () => {
  expect(lines.map(({ label, blockIndex }) => [label, blockIndex])).toEqual([
    ['structureSection', undefined],
    ['structureHeadline', 0],
    ['structureLead', 1],
    ['structureBylines', undefined],
    ['structurePublished', undefined],
    ['structureDateline', 3],
    ['structurePlace', undefined],
    ['structureAgency', undefined],
    ['structureSite', undefined],
    ['structureCaption', 2],
    ['structureCaption', undefined],
  ]);
});

test('a caption has its credit beside it', () => {
  const captions = lines.filter(({ label }) => label === 'structureCaption');
  expect(captions.map(({ aside }) => aside)).toEqual(['Trung Hiếu/TTXVN', undefined]);
});

test('what a page does not give is left out', () => {
  const bare: Article = {
    url: 'https://a.example/',
    isArticle: false,
    structure: { bylines: [], captions: [] },
    blocks: [],
  };
  expect(structureLines(bare, translationIn('en'))).toEqual([]);
});

test('the outline has the sub-heads with their blocks', () => {
  expect(outlineOf(article)).toEqual([
    { text: 'Nhà xong trước mưa', blockIndex: 4 },
    { text: 'Việc còn lại', blockIndex: 6 },
  ]);
});
