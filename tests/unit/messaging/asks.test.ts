import { describe, expect, test } from 'vitest';
import { annotationQuery, backgroundAsks } from '../../../lib/messaging/asks';
import { refuses } from '../model/refuses';
import { sampleId, targetOf } from '../store/sample-rows';

const url = 'https://tin.example/a.html';
const action = sampleId(1);
const article = {
  url,
  isArticle: true,
  structure: { bylines: [], captions: [] },
  blocks: [{ role: 'paragraph', text: 'Một câu.' }],
};
const draft = {
  id: sampleId(2),
  mark: 'note',
  target: targetOf('Một'),
  tags: [],
  note: '',
  origin: 'manual',
};

describe('annotate', () => {
  refuses(backgroundAsks.annotate, { article, drafts: [draft], action }, [
    ['no draft', { drafts: [] }],
    ['drafts without end', { drafts: Array(10_001).fill(draft) }],
    ['a draft of rubbish', { drafts: [{ id: sampleId(2) }] }],
    ['no article', { article: undefined }],
    ['an action that an undo could not name', { action: 'last' }],
  ]);
});

describe('pageSeen', () => {
  refuses(backgroundAsks.pageSeen, { url, isArticle: true }, [
    ['an address of the browser itself', { url: 'chrome://settings' }],
    ['a file of the reader', { url: 'file:///etc/passwd' }],
    ['no verdict', { isArticle: undefined }],
  ]);
});

describe('lists', () => {
  refuses(backgroundAsks.listAnnotations, { query: {}, limit: 50 }, [
    ['no end', { limit: 501 }],
    ['nothing', { limit: 0 }],
    ['half a row', { limit: 1.5 }],
    ['a cursor that is an essay', { cursor: 'x'.repeat(201) }],
    ['a query in words', { query: 'all' }],
  ]);
});

describe('a query', () => {
  const query = { articleId: sampleId(3), kind: 'statistic', tag: 'gdp', search: 'tăng' };
  refuses(annotationQuery, query, [
    ['an unknown kind', { kind: 'highlight' }],
    ['an article that is no id', { articleId: '3' }],
    ['a search that is an essay', { search: 'x'.repeat(1_001) }],
    ['a blank tag', { tag: ' ' }],
  ]);
});

describe('an export', () => {
  refuses(backgroundAsks.exportChunk, { format: 'csv', query: {} }, [
    ['a format that is not ours', { format: 'exe' }],
    ['no query', { query: undefined }],
  ]);
});

describe('dismissing', () => {
  const ask = { url, keys: ['statistic|18%'], names: [], action };
  refuses(backgroundAsks.dismissSuggestions, ask, [
    ['nothing', { keys: [] }],
    ['a key that is a page', { keys: ['x'.repeat(501)] }],
    ['a name of no type', { names: [{ name: 'WHO' }] }],
  ]);
});

test('a change of one setting leaves the others as they were chosen', () => {
  const patch = { paintMarks: false };
  expect(backgroundAsks.editSettings.parse({ patch })).toEqual({ patch });
});

test('what only the reader of the extension may say is not smuggled in beside an ask', () => {
  expect(backgroundAsks.listTags.parse({ deleted: true })).toEqual({});
});
