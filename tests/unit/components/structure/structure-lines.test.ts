import { expect, test } from 'vitest';
import { structureParts } from '../../../../components/structure/structure-lines';
import type { Article } from '../../../../lib/model/article';
import { readingSample } from '../../../fakes/rows';
import { translationIn } from '../../../fakes/translation';

const parts = structureParts(readingSample, translationIn('vi'));

test('the head of a news page comes first, and leads to where the page shows it', () => {
  expect(parts.head.map(({ label, place }) => [label, place])).toEqual([
    ['structureSection', undefined],
    ['structureHeadline', { blockIndex: 0 }],
    ['structureLead', { blockIndex: 1 }],
    ['structureBylines', { fact: 'bylines' }],
    ['structurePublished', { fact: 'published' }],
    ['structureDateline', undefined],
  ]);
});

test('a dateline leads to the sentence that has all of it', () => {
  const { article, shown } = readingSample;
  const opening = 'SÓC TRĂNG (TTXVN 1/3) - Tỉnh đã khen thưởng.';
  const dateline = { place: 'SÓC TRĂNG', agency: 'TTXVN', date: '1/3' };
  const dated: Article = {
    ...article,
    structure: { ...article.structure, dateline },
    blocks: [
      { role: 'lead', text: 'Ở SÓC TRĂNG, ngày 1/3.' },
      { role: 'paragraph', text: opening },
    ],
  };
  const { head } = structureParts({ article: dated, shown }, translationIn('vi'));
  expect(head.find(({ label }) => label === 'structureDateline')?.place).toEqual({ blockIndex: 1 });
});

test('the rest unfolds, the place only where the dateline does not say it', () => {
  expect(parts.rest.map(({ label }) => label)).toEqual(['structureAgency', 'structureSite']);
  const { article, shown } = readingSample;
  const structure = { ...article.structure, place: 'Hà Nội' };
  const { rest } = structureParts(
    { article: { ...article, structure }, shown },
    translationIn('vi'),
  );
  expect(rest.map(({ text }) => text)).toContain('Hà Nội');
});

test('a picture has its credit, and its place by its text', () => {
  expect(parts.pictures.map(({ credit, place }) => [credit, place])).toEqual([
    ['Trung Hiếu/TTXVN', { blockIndex: 2 }],
    [undefined, undefined],
  ]);
});

test('what a page does not give is left out', () => {
  const bare: Article = {
    url: 'https://a.example/',
    isArticle: false,
    structure: { bylines: [], captions: [] },
    blocks: [],
  };
  expect(structureParts({ article: bare, shown: [] }, translationIn('en'))).toEqual({
    head: [],
    rest: [],
    pictures: [],
    outline: [],
  });
});

test('the outline has the sub-heads with their blocks', () => {
  expect(parts.outline).toEqual([
    { text: 'Nhà xong trước mưa', place: { blockIndex: 4 } },
    { text: 'Việc còn lại', place: { blockIndex: 6 } },
  ]);
});
