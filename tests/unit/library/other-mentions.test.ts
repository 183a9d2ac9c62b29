import { expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article';
import { sampleId, targetOf } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger } from './sample-library';

const lead = 'Chủ tịch Quốc hội Trần Thanh Mẫn dự lễ.';
const body = 'Ông Mẫn trao quà. Ông Trần Thanh Mẫn cảm ơn.';
const news: Article = article({
  blocks: [
    { role: 'lead', text: lead },
    { role: 'paragraph', text: body },
  ],
});
const [first, second, third] = [90, 91, 92].map(sampleId) as [string, string, string];

async function marked(mark: 'person' | 'note' = 'person') {
  const sample = sampleLibrary();
  const target = targetOf('Trần Thanh Mẫn', lead.indexOf('Trần'));
  const drafts = [draft(1, '', { mark, target })];
  const { annotations } = await sample.handlers.annotate(
    { article: news, drafts, action: first },
    page,
  );
  return { ...sample, annotations };
}

test('finds every other mention, in full and short, with its place in the text', async () => {
  const { handlers } = await marked();
  const { mentions } = await handlers.otherMentions({ article: news, id: sampleId(1) }, page);
  const from = lead.length + 1;
  expect(mentions).toEqual([
    { start: from + 4, end: from + 7, exact: 'Mẫn' },
    { start: from + 22, end: from + 36, exact: 'Trần Thanh Mẫn' },
  ]);
});

test('marking them in the action of the first mark makes one undo of all', async () => {
  const { handlers, annotations } = await marked();
  const ask = { article: news, id: sampleId(1) };
  const { mentions } = await handlers.otherMentions(ask, page);
  const [row] = annotations;
  if (row?.kind !== 'entity') throw new Error('no name');
  const drafts = mentions.map(({ exact, start }, index) =>
    draft(10 + index, '', {
      mark: 'person',
      entity: row.entity,
      target: targetOf(exact, start),
    }),
  );
  await handlers.annotate({ article: news, drafts, action: first }, page);
  expect(await handlers.otherMentions(ask, page)).toEqual({ mentions: [] });
  const { rows } = await handlers.undo({ undone: first, action: second }, page);
  expect(rows).toBeGreaterThanOrEqual(3);
  const left = await handlers.listAnnotations({ query: {}, limit: 9 }, page);
  expect(left.total).toBe(0);
});

test('what is no name has no mentions', async () => {
  const { handlers } = await marked('note');
  expect(await handlers.otherMentions({ article: news, id: sampleId(1) }, page)).toEqual({
    mentions: [],
  });
});

test('a page whose text is another has none at the place of the mark', async () => {
  const { handlers } = await marked();
  const ask = { article: article(), id: sampleId(1) };
  expect(await handlers.otherMentions(ask, page)).toEqual({ mentions: [] });
});

test('what is deleted has none, and a stranger learns nothing', async () => {
  const { handlers } = await marked();
  const ask = { article: news, id: sampleId(1) };
  await expect(handlers.otherMentions(ask, stranger)).rejects.toThrow('failureForbiddenAsk');
  await handlers.deleteAnnotations({ ids: [sampleId(1)], action: third }, page);
  await expect(handlers.otherMentions(ask, page)).rejects.toThrow('failureNotFound');
});
