import { expect, test } from 'vitest';
import { findTwins } from '../../../lib/store/twins';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  sampleId,
  tagRow,
} from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const capture = captureRow(2, article.id);
const tag = tagRow(3, 'gdp');
const name = ownNameRow(4, 'Lê Hòa');
const dismissal = dismissalRow(5, article.canonicalUrl);
const time = '2026-03-01T08:00:00.000Z';

test.each([
  ['an article of the same address', { ...article, id: sampleId(11) }, article.id],
  ['an article of another address', articleRow(11), undefined],
  ['a capture of the same text', { ...capture, id: sampleId(11) }, capture.id],
  ['a tag of the same name', tagRow(11, 'GDP'), tag.id],
  ['an own name of the same name', ownNameRow(11, 'lê hoà'), name.id],
  ['a dismissal of the same suggestion', { ...dismissal, id: sampleId(11) }, dismissal.id],
  ['a dismissal of another one', dismissalRow(11, article.canonicalUrl), undefined],
  [
    'a dismissal in another article',
    { ...dismissal, id: sampleId(11), articleKey: 'https://la.example/' },
    undefined,
  ],
  ['a dismissal in the bin', { ...dismissal, id: sampleId(11), deletedAt: time }, undefined],
  ['an annotation', noteRow(11, article.id, ''), undefined],
])('%s', async (_title, row, id) => {
  const { store, put } = sampleStore();
  await put({
    articles: [article],
    captures: [capture],
    tags: [tag],
    ownNames: [name],
    dismissals: [dismissal],
  });
  expect(await store.read((db) => findTwins(db)(row))).toBe(id);
});
