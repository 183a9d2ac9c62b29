import { expect, test } from 'vitest';
import { blocksText } from '../../../lib/model/blocks-text';
import { sampleId } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger, view } from './sample-library';

const url = 'https://tin.example/a.html';

async function annotated() {
  const library = sampleLibrary();
  const ask = { article: article(), drafts: [draft(1, '1.780 cá nhân')], action: sampleId(500) };
  const kept = await library.handlers.annotate(ask, page);
  return { ...library, kept };
}

test('a reader is wanted on articles, and on pages that something is kept about', async () => {
  const { handlers } = await annotated();
  const seen = (address: string, isArticle: boolean) =>
    handlers.pageSeen({ url: address, isArticle }, page);
  expect(await seen('https://tin.example/b.html', true)).toEqual({ inject: true });
  expect(await seen('https://tin.example/b.html', false)).toEqual({ inject: false });
  expect(await seen(`${url}?fbclid=1`, false)).toEqual({ inject: true });
  await handlers.deleteAnnotations({ ids: [sampleId(1)], action: sampleId(501) }, page);
  expect(await seen(url, false)).toEqual({ inject: false });
});

test('none is wanted where the reader wants quiet', async () => {
  const { handlers } = await annotated();
  await handlers.editSettings({ patch: { quietHosts: ['tin.example'] } }, view);
  expect(await handlers.pageSeen({ url, isArticle: true }, page)).toEqual({ inject: false });
});

test('an opened article comes with what is kept about it', async () => {
  const { handlers, kept } = await annotated();
  const opened = await handlers.openArticle({ article: article() }, page);
  expect(opened).toEqual({ ...kept, earlierTexts: [], isCaptured: true });
  const other = article({ url: 'https://tin.example/b.html' });
  expect(await handlers.openArticle({ article: other }, page)).toEqual({
    article: null,
    annotations: [],
    earlierTexts: [],
    isCaptured: false,
  });
});

test('a page that says something else comes with the text that was annotated', async () => {
  const { handlers } = await annotated();
  const changed = article({ blocks: [{ role: 'paragraph', text: 'Bản mới.' }] });
  const { earlierTexts, isCaptured } = await handlers.openArticle({ article: changed }, page);
  expect(earlierTexts).toEqual([blocksText(article().blocks)]);
  expect(isCaptured).toBe(false);
});

test("pages learn nothing about another site's articles", async () => {
  const { handlers } = await annotated();
  await expect(handlers.openArticle({ article: article() }, stranger)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk', parameters: ['openArticle'] },
  });
  await expect(handlers.pageSeen({ url, isArticle: false }, stranger)).rejects.toMatchObject({
    failure: { parameters: ['pageSeen'] },
  });
  const { structure } = article();
  const posing = article({
    url: 'https://la.example/a.html',
    structure: { ...structure, canonicalUrl: url },
  });
  expect(await handlers.openArticle({ article: posing }, stranger)).toEqual({
    article: null,
    annotations: [],
    earlierTexts: [],
    isCaptured: false,
  });
});

test('finds and lists articles', async () => {
  const { handlers, kept } = await annotated();
  expect(await handlers.findArticle({ url: `${url}#x` }, view)).toEqual({
    article: kept.article,
    captures: 1,
  });
  expect(await handlers.findArticle({ url: 'https://tin.example/c' }, view)).toEqual({
    article: null,
    captures: 0,
  });
  expect(await handlers.listArticles({ limit: 5, search: 'tong ket' }, view)).toEqual({
    rows: [{ article: kept.article, annotations: 1 }],
    total: 1,
  });
});

test('the captures of an article are listed by their times, and read in the order asked for', async () => {
  const { handlers, kept, world } = await annotated();
  world.wall += 86_400_000;
  const changed = article({ blocks: [{ role: 'paragraph', text: 'Bản mới.' }] });
  await handlers.notePage({ article: changed, anchors: [], isToCapture: true }, page);
  const listed = await handlers.listCaptures({ articleId: kept.article.id }, view);
  expect(listed.captures.map(({ takenAt }) => takenAt)).toEqual([
    '2026-03-02T08:00:00.000Z',
    '2026-03-03T08:00:00.000Z',
  ]);
  const ids = listed.captures.map(({ id }) => id).toReversed();
  const { captures } = await handlers.readCaptures({ ids }, view);
  expect(captures.map(({ blocks }) => blocks)).toEqual([changed.blocks, article().blocks]);
  const none = { failure: { key: 'failureNotFound' } };
  await expect(handlers.readCaptures({ ids: [sampleId(7)] }, view)).rejects.toMatchObject(none);
  await expect(handlers.listCaptures({ articleId: sampleId(7) }, view)).rejects.toMatchObject(none);
});
