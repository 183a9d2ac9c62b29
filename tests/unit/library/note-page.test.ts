import { expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article';
import type { SeenAnchor } from '../../../lib/model/seen-anchor';
import { sampleId, targetOf } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger, view } from './sample-library';

const annotation = sampleId(1);
const start = 'Tổng kết\nCuộc vận động có '.length;

async function annotated() {
  const sample = sampleLibrary();
  const ask = { article: article(), drafts: [draft(1, '1.780 cá nhân')], action: sampleId(500) };
  await sample.handlers.annotate(ask, page);
  sample.told.length = 0;
  const note = (seen: Article, anchors: SeenAnchor[] = [], isToCapture = true) =>
    sample.handlers.notePage({ article: seen, anchors, isToCapture }, page);
  const rowNow = async () =>
    (await sample.handlers.listAnnotations({ query: {}, limit: 5 }, view)).rows[0]?.annotation;
  const count = () => sample.store.read((db) => db.captures.count());
  return { ...sample, note, rowNow, count };
}

/** The sample article with another number, and where its reader sees the annotation then. */
function edited(quote: string): { seen: Article; anchor: SeenAnchor } {
  const text = `Cuộc vận động có ${quote} tham gia tại Sóc Trăng.`;
  const seen = article({
    blocks: [
      { role: 'headline', text: 'Tổng kết' },
      { role: 'paragraph', text },
    ],
  });
  return { seen, anchor: { annotation, state: 'changed', target: targetOf(quote, start) } };
}

test('a figure that changed is kept with its new text and value, and the views are told', async () => {
  const { note, rowNow, world, told } = await annotated();
  world.wall = Date.parse('2026-03-04T08:00:00.000Z');
  const { seen, anchor } = edited('1.790 cá nhân');
  expect(await note(seen, [anchor])).toEqual({ noted: 1 });
  expect(await rowNow()).toMatchObject({
    target: { selectors: { quote: { exact: '1.780 cá nhân' } } },
    statistic: { value: 1780 },
    drift: {
      state: 'changed',
      lastSeen: '2026-03-02T08:00:00.000Z',
      noticed: '2026-03-04T08:00:00.000Z',
      target: targetOf('1.790 cá nhân', start),
      statistic: { measure: 'count', value: 1790, unit: 'cá nhân' },
    },
  });
  expect(told).toMatchObject([{ name: 'annotationsChanged' }]);
});

test('the same sight again writes nothing', async () => {
  const { note, rowNow, store, told, world } = await annotated();
  const { seen, anchor } = edited('1.790 cá nhân');
  await note(seen, [anchor]);
  const changes = () => store.read((db) => db.changes.count());
  const [before, row] = [await changes(), await rowNow()];
  told.length = 0;
  world.wall += 60_000;
  expect(await note(seen, [anchor])).toEqual({ noted: 0 });
  expect([await changes(), await rowNow()]).toEqual([before, row]);
  expect(told).toEqual([]);
});

test('what is gone is kept so, and what is back is as it was', async () => {
  const { note, rowNow } = await annotated();
  const cut = article({ blocks: [{ role: 'headline', text: 'Tổng kết' }] });
  const before = await rowNow();
  await note(cut, [{ annotation, state: 'gone' }]);
  expect((await rowNow())?.drift).toMatchObject({ state: 'gone' });
  await note(article(), [{ annotation, state: 'intact' }]);
  expect(await rowNow()).toEqual({ ...before, updatedAt: '2026-03-02T08:00:00.002Z' });
});

test('a text that is new is captured once, and only where something is kept of it', async () => {
  const { note, count, handlers } = await annotated();
  const { seen } = edited('1.790 cá nhân');
  await note(seen, [], false);
  expect(await count()).toBe(1);
  await note(seen);
  await note(seen);
  await note(article());
  expect(await count()).toBe(2);
  await handlers.deleteAnnotations({ ids: [annotation], action: sampleId(501) }, page);
  expect(await note(edited('3 cá nhân').seen)).toEqual({ noted: 0 });
  expect(await count()).toBe(2);
});

test('a headline edit and a new address are kept; both captures stay', async () => {
  const { note, handlers, count } = await annotated();
  const { structure, blocks } = article();
  const moved = article({
    url: 'https://tin.example/moi/a.html?utm_source=x#top',
    structure: {
      ...structure,
      headline: 'Tổng kết năm',
      canonicalUrl: 'https://tin.example/a.html',
    },
    blocks: [{ role: 'headline', text: 'Tổng kết năm' }, ...blocks.slice(1)],
  });
  await note(moved);
  const { rows } = await handlers.listArticles({ limit: 5 }, view);
  expect(rows).toMatchObject([
    {
      article: {
        headline: 'Tổng kết năm',
        url: 'https://tin.example/moi/a.html',
        canonicalUrl: 'https://tin.example/a.html',
      },
    },
  ]);
  expect(await count()).toBe(2);
});

test('nothing is written about an article that is not kept, nor about annotations of another', async () => {
  const { note, handlers, rowNow } = await annotated();
  const other = article({ url: 'https://tin.example/b.html' });
  expect(await note(other, [{ annotation, state: 'gone' }])).toEqual({ noted: 0 });
  const drafts = [draft(2, 'Sóc Trăng', { mark: 'place' })];
  await handlers.annotate({ article: other, drafts, action: sampleId(502) }, page);
  expect(await note(other, [{ annotation, state: 'gone' }])).toEqual({ noted: 0 });
  expect((await rowNow())?.drift).toBeUndefined();
});

test('a page of another site may not tell of it', async () => {
  const { handlers } = await annotated();
  const ask = { article: article(), anchors: [], isToCapture: true };
  await expect(handlers.notePage(ask, stranger)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk', parameters: ['notePage'] },
  });
});

test('a full disk is told', async () => {
  const { note, world } = await annotated();
  world.free = 0;
  const { seen, anchor } = edited('1.790 cá nhân');
  await expect(note(seen, [anchor])).rejects.toMatchObject({ failure: { key: 'failureDiskFull' } });
});
