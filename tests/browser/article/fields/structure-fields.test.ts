import { describe, expect, test } from 'vitest';
import { articleBlocks } from '../../../../lib/article/body/article-blocks';
import { bodyLinesOf } from '../../../../lib/article/body/body-lines';
import { readHeadline } from '../../../../lib/article/fields/headline';
import { readLead } from '../../../../lib/article/fields/lead';
import { placesOf, readFields, structureOf } from '../../../../lib/article/fields/structure-fields';
import { inOneGo } from '../../../../lib/article/in-one-go';
import { paragraph, readPage } from '../read-page';

function read(html: string) {
  const page = readPage(html);
  const headline = readHeadline(page);
  const body = inOneGo(bodyLinesOf(page, headline?.lines ?? []));
  const lead = readLead(page, headline?.lines ?? [], body);
  const blocks = articleBlocks(page, body, { headline, lead });
  const fields = inOneGo(readFields(page, { headline, lead, body, blocks }));
  return { structure: structureOf(fields, blocks, page), places: placesOf(fields, blocks), blocks };
}

const head = `<title>A ferry sails from Port Alder</title><meta property="og:site_name" content="The Courier">
  <meta name="author" content="The Courier"><link rel="canonical" href="https://paper.example/ferry">`;
const opening =
  '<p>PORT ALDER, Maine (CNS) — The ferry sails again, the city said on Monday, and more.</p>';
const story = read(`${head}<article><h1>A ferry sails from Port Alder</h1>
  <p class="standfirst">After a year in the dock, the city’s only ferry is back on its way.</p>
  ${opening}${paragraph('one')}
  <figure><img src="/a.jpg"><figcaption>The pier on Monday. (Ana Lee/AFP)</figcaption></figure>
  ${paragraph('two')}</article>`);

describe('an article’s structure', () => {
  test('is made of what each reader found', () => {
    expect(story.structure).toMatchObject({
      headline: 'A ferry sails from Port Alder',
      lead: 'After a year in the dock, the city’s only ferry is back on its way.',
      dateline: { place: 'PORT ALDER, Maine', agency: 'CNS' },
      place: 'PORT ALDER, Maine',
      agency: 'CNS',
      siteName: 'The Courier',
      canonicalUrl: 'https://paper.example/ferry',
      captions: [{ text: 'The pier on Monday. (Ana Lee/AFP)', credit: 'Ana Lee/AFP' }],
    });
  });

  test('has no field that was not found, and the site signs nothing', () => {
    expect(story.structure).not.toHaveProperty('section');
    expect(story.structure).not.toHaveProperty('modified');
    expect(story.structure.bylines).toEqual([]);
  });

  test('of an empty page is empty', () => {
    expect(read('').structure).toEqual({ bylines: [], captions: [] });
  });
});

describe('where the fields stand', () => {
  test('each has its element, and what only the head says has none', () => {
    const tagsOf = (name: keyof typeof story.places) =>
      story.places[name]?.map(({ element }) => element?.localName);
    expect(tagsOf('headline')).toEqual(['h1']);
    expect(tagsOf('dateline')).toEqual(['p']);
    expect(tagsOf('captions')).toEqual(['figcaption']);
    expect(story.places.siteName).toMatchObject([{ element: null }]);
  });
});

describe('an article’s blocks', () => {
  test('come in the order in which they are read', () => {
    expect(story.blocks.map(({ block }) => block.role)).toEqual([
      'headline',
      'lead',
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
    ]);
  });

  test('hold no line twice', () => {
    const lines = story.blocks.map(({ line }) => line.index);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
