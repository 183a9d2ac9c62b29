import { expect, test } from 'vitest';
import { readLead } from '../../../../lib/article/fields/lead';
import { lineOf, paragraph, readPage } from '../read-page';

const lead = 'The city carried more people than in any year before, says its office.';

function leadOf(head: string, html: string): string | undefined {
  const page = readPage(
    `<head>${head}</head><body><h1>A ferry sails</h1>${html}${paragraph('one')}${paragraph('two')}</body>`,
  );
  const body = page.lines.filter(({ text }) => text.startsWith('The council') || text === lead);
  return readLead(page, [lineOf(page, 'A ferry')], body)?.value;
}

test.each([
  ['named as one', '', `<div class="sapo">${lead}</div>`, lead],
  ['named in camel case', '', `<p class="articleStandfirst standFirst">${lead}</p>`, lead],
  ['the head’s summary', `<meta name="description" content="${lead}">`, `<h2>${lead}</h2>`, lead],
  ['bold and apart', '', `<div><b>${lead}</b></div>`, lead],
  [
    'a byline set apart is none',
    '',
    '<div class="lead">By Jane Doe, Port Alder 05.08.2026</div>',
    undefined,
  ],
  [
    'a second headline before it is none',
    `<meta name="description" content="${lead}">`,
    `<div><b>The city’s old ferry comes home</b></div><div>${lead}</div>`,
    lead,
  ],
  ['the first paragraph is none', '', '', undefined],
  ['a caption is none', '', `<figcaption class="sapo">${lead}</figcaption>`, undefined],
  [
    'named as one, telling the headline at more length',
    '',
    '<h2 class="sapo">A ferry sails unaccompanied notwithstanding rainstorms</h2>',
    'A ferry sails unaccompanied notwithstanding rainstorms',
  ],
  ['the headline again is none', '', '<p class="sapo">A ferry sails today, at last</p>', undefined],
])('%s', (_, head, html, expected) => {
  expect(leadOf(head, html)).toBe(expected);
});
