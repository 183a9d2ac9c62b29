import { expect, test } from 'vitest';
import {
  beginsWithSite,
  siteNameTest,
  withoutSiteName,
} from '../../../../lib/article/fields/site-in-title';
import { countTokens } from '../../../../lib/text/same-text';
import { readPage } from '../read-page';

test.each([
  ['A ferry sails today | Alder Paper', 'A ferry sails today'],
  ['A ferry sails today - Alder Paper', 'A ferry sails today'],
  ['Ferry - Alder Paper', 'Ferry - Alder Paper'],
  ['A well-known ferry sails', 'A well-known ferry sails'],
])('the title %o without its site is %o', (title, bare) => {
  expect(withoutSiteName(title)).toBe(bare);
});

test('the site is what stands last in the title, or what the head calls it', () => {
  const byTitle = readPage('<title>A ferry sails | Alder Paper</title>');
  expect(siteNameTest(byTitle)(countTokens('ALDER paper'))).toBe(true);
  expect(siteNameTest(byTitle)(countTokens('A ferry sails'))).toBe(false);
  const byMeta = readPage(
    '<title>A ferry | sails</title><meta property="og:site_name" content="Alder Paper">',
  );
  expect(siteNameTest(byMeta)(countTokens('Alder Paper'))).toBe(true);
  expect(siteNameTest(byMeta)(countTokens('sails'))).toBe(false);
});

test('a heading may begin with the site', () => {
  const page = readPage('<title>A ferry sails | Alder Paper</title>');
  expect(beginsWithSite('Alder Paper: the news of the port', page)).toBe(true);
  expect(beginsWithSite('The news of Alder Paper', page)).toBe(false);
});
