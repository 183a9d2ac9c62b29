import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf } from '../../../../components/library/filter';
import {
  formatRoute,
  libraryPages,
  parseRoute,
  type Route,
} from '../../../../components/library/route';
import { annotationKinds } from '../../../../lib/model/annotation-kind';
import { pageFilters } from '../../../../lib/model/page-state';

const pages: Route['page'][] = [libraryPages, 'compare' as const].flat();

test.each<[string, Route]>([
  ['', { page: 'articles' }],
  ['#/nowhere', { page: 'articles' }],
  ['#/bin', { page: 'bin' }],
  [
    '#/annotations?kind=entity&tag=a%26b&search=x+y',
    { page: 'annotations', kind: 'entity', tag: 'a&b', search: 'x y' },
  ],
  ['#/annotations?kind=unheard&tag=&state=eaten', { page: 'annotations' }],
  ['#/annotations?state=news', { page: 'annotations', state: 'news' }],
  ['#/compare?article=a&from=b&to=c', { page: 'compare', article: 'a', from: 'b', to: 'c' }],
])('%j is read', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('every route is read back as it was written', () => {
  const words = fc.string({ minLength: 1, unit: 'grapheme' });
  const route = fc.record(
    {
      page: fc.constantFrom(...pages),
      article: words,
      kind: fc.constantFrom(...annotationKinds),
      tag: words,
      search: words,
      state: fc.constantFrom(...pageFilters),
      from: words,
      to: words,
    },
    { requiredKeys: ['page'] },
  );
  fc.assert(
    fc.property(route, (each) => {
      expect(parseRoute(formatRoute(each))).toEqual(each);
    }),
  );
});

test('a route asks for what it names', () => {
  expect(filterOf({ page: 'annotations', article: 'a', tag: 't', search: '  x ' })).toEqual({
    articleId: 'a',
    tag: 't',
    search: 'x',
  });
  expect(filterOf({ page: 'bin', search: ' ' })).toEqual({});
});
