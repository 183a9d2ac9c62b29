import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import { earlierTexts } from '../../../lib/store/read-history';
import { articleRow, noteRow, statisticRow, targetOf } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);
const first = statisticRow(2, article.id);
const taken = (quote: string, value: number): AnnotationRow => ({
  ...statisticRow(2, article.id),
  target: targetOf(quote),
  kind: 'statistic',
  statistic: { measure: 'count', value },
});

async function history(rows: AnnotationRow[]) {
  const { store, put, world } = sampleStore();
  await put({ articles: [article] });
  for (const row of rows) {
    world.wall += 86_400_000;
    await put({ annotations: [row] });
  }
  const last = rows.at(-1);
  return last === undefined ? [] : store.read((db) => earlierTexts(db, last));
}

test('an annotation that always stood for one text has no history', async () => {
  expect(await history([first])).toEqual([]);
  expect(await history([first, { ...first, note: 'hỏi lại' }])).toEqual([]);
});

test('texts that newer ones replaced come with their values, the latest first', async () => {
  const rows = [first, taken('1.790 cá nhân', 1790), taken('1.801 cá nhân', 1801)];
  expect(await history(rows)).toEqual([
    {
      quote: '1.790 cá nhân',
      statistic: { measure: 'count', value: 1790 },
      until: '2026-03-05T08:00:00.000Z',
    },
    {
      quote: '1.780 cá nhân',
      statistic: { measure: 'count', value: 1780, unit: 'cá nhân' },
      until: '2026-03-04T08:00:00.000Z',
    },
  ]);
});

test('what was taken and taken back is told once, and never the text of today', async () => {
  const rows = [first, taken('1.790 cá nhân', 1790), first];
  expect((await history(rows)).map(({ quote }) => quote)).toEqual(['1.790 cá nhân']);
});

test('a text is told without a value where it was no statistic', async () => {
  const note = noteRow(2, article.id, 'x');
  const moved = { ...note, target: targetOf('đáng xem') };
  expect(await history([note, moved])).toEqual([
    { quote: 'đáng chú ý', until: '2026-03-04T08:00:00.000Z' },
  ]);
});

test('what was replaced while the clock was ahead of the machine is told by the machine', async () => {
  const { store, put, world } = sampleStore();
  const year = 365 * 86_400_000;
  world.wall += year;
  await put({ articles: [article], annotations: [first] });
  world.wall -= year;
  const last = taken('1.790 cá nhân', 1790);
  await put({ annotations: [last] });
  const [earlier] = await store.read((db) => earlierTexts(db, last));
  expect(earlier?.until).toBe('2026-03-02T08:00:00.000Z');
});
