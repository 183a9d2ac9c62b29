import { expect, test } from 'vitest';
import type { Settlement } from '../../../lib/model/settlement';
import { sampleId, targetOf } from '../store/sample-rows';
import { article, draft, page, sampleLibrary, stranger, view } from './sample-library';

const [one, other] = [sampleId(1), sampleId(2)];
const [action, undoing] = [sampleId(600), sampleId(601)];
const text = 'Cuộc vận động có 1.790 cá nhân tham gia tại Sóc Trăng.';
const blocks = [
  { role: 'headline' as const, text: 'Tổng kết' },
  { role: 'paragraph' as const, text },
];
const newTarget = targetOf('1.790 cá nhân', 'Tổng kết\nCuộc vận động có '.length);

/** A library with a figure that its page has changed, and a name that stands. */
async function changed() {
  const sample = sampleLibrary();
  const drafts = [draft(1, '1.780 cá nhân'), draft(2, 'Sóc Trăng', { mark: 'place' })];
  await sample.handlers.annotate({ article: article(), drafts, action: sampleId(500) }, page);
  const anchors = [{ annotation: one, state: 'changed' as const, target: newTarget }];
  const seen = article({ blocks });
  await sample.handlers.notePage({ article: seen, anchors, isToCapture: true }, page);
  sample.world.wall += 60_000;
  const { handlers } = sample;
  const settle = (settlement: Settlement, ids = [one, other]) =>
    handlers.settleDrifts({ ids, settlement, action }, page);
  const rowNow = async () => {
    const { rows } = await handlers.listAnnotations({ query: {}, limit: 5 }, view);
    return rows.find(({ annotation }) => annotation.id === one)?.annotation;
  };
  return { ...sample, settle, rowNow };
}

test('taking the new makes it what is kept, read anew', async () => {
  const { settle, rowNow } = await changed();
  expect(await settle('take')).toEqual({ settled: 1 });
  const row = await rowNow();
  expect(row).toMatchObject({
    target: newTarget,
    statistic: { measure: 'count', value: 1790, unit: 'cá nhân', context: text },
  });
  expect(row?.drift).toBeUndefined();
});

test('a unit that was corrected by hand outlasts the new number', async () => {
  const { settle, rowNow, handlers } = await changed();
  const statistic = { measure: 'count' as const, value: 1780, unit: 'người' };
  await handlers.editAnnotation({ id: one, patch: { statistic }, action: sampleId(602) }, page);
  await settle('take');
  expect(await rowNow()).toMatchObject({ statistic: { value: 1790, unit: 'người' } });
});

test.each([
  ['keep', 'kept'],
  ['dismiss', 'dismissed'],
] as const)('to %s leaves the old and says so', async (settlement, decision) => {
  const { settle, rowNow } = await changed();
  await settle(settlement);
  expect(await rowNow()).toMatchObject({
    target: { selectors: { quote: { exact: '1.780 cá nhân' } } },
    statistic: { value: 1780 },
    drift: { state: 'changed', decision },
  });
});

test.each(['take', 'keep', 'dismiss'] as const)('to %s can be undone', async (settlement) => {
  const { settle, rowNow, handlers, world } = await changed();
  const before = await rowNow();
  await settle(settlement);
  world.wall += 60_000;
  await handlers.undo({ undone: action, action: undoing }, page);
  const after = await rowNow();
  expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
});

test('the old stays in the history', async () => {
  const { settle, handlers } = await changed();
  await settle('take');
  expect(await handlers.readHistory({ id: one }, page)).toMatchObject({
    earlier: [{ quote: '1.780 cá nhân', statistic: { value: 1780 } }],
  });
});

test('an ask that is repeated answers the same and writes nothing', async () => {
  const { settle, store } = await changed();
  await settle('take');
  const count = () => store.read((db) => db.changes.count());
  const before = await count();
  expect(await settle('take')).toEqual({ settled: 1 });
  expect(await count()).toBe(before);
});

test('what stands as it was, or lies in the bin, is not settled', async () => {
  const { settle, handlers } = await changed();
  expect(await settle('take', [other])).toEqual({ settled: 0 });
  await handlers.deleteAnnotations({ ids: [one], action: sampleId(603) }, page);
  expect(await settle('keep', [one])).toEqual({ settled: 0 });
});

test('a page of another site may neither settle nor look back', async () => {
  const { handlers } = await changed();
  const ask = { ids: [one], settlement: 'take' as const, action };
  await expect(handlers.settleDrifts(ask, stranger)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk' },
  });
  await expect(handlers.readHistory({ id: one }, stranger)).rejects.toMatchObject({
    failure: { key: 'failureForbiddenAsk' },
  });
  await expect(handlers.readHistory({ id: sampleId(77) }, view)).rejects.toMatchObject({
    failure: { key: 'failureNotFound' },
  });
});
