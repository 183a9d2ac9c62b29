import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { AnnotationFilter } from '../../../lib/store/annotation-filter';
import { listAnnotations } from '../../../lib/store/list-annotations';
import type { Store } from '../../../lib/store/store';
import {
  articleRow,
  changedRow,
  entityRow,
  goneRow,
  noteRow,
  sampleId,
  statisticRow,
} from './sample-rows';
import { sampleStore } from './sample-store';

const [flood, bank] = [
  articleRow(1, { headline: 'Lũ quét ở Lào Cai' }),
  articleRow(2, { headline: 'Ngân hàng giảm lãi suất' }),
];
const at = (row: AnnotationRow, day: number): AnnotationRow => ({
  ...row,
  createdAt: `2026-03-0${day}T08:00:00.000Z`,
});
const rows = [
  at({ ...statisticRow(14, flood.id), tags: ['Thiên tai'] }, 1),
  at({ ...noteRow(13, flood.id, 'hỏi lại Sở'), tags: ['thiên tai', 'hỏi'] }, 2),
  at(entityRow(12, bank.id, 'Nguyễn Thị Hồng'), 3),
  at({ ...statisticRow(11, bank.id), deletedAt: '2026-03-06T08:00:00.000Z' }, 4),
];

async function kept() {
  const { store, put } = sampleStore();
  await put({ articles: [flood, bank], annotations: rows });
  return store;
}

async function numbers(store: Store, filter: AnnotationFilter): Promise<number[]> {
  const { rows: found } = await store.read((db) => listAnnotations(db, filter, { limit: 50 }));
  return found.map(({ id }) => Number(id.slice(-2)));
}

const filters: [title: string, filter: AnnotationFilter, found: number[]][] = [
  ['all that is kept, the newest first', {}, [12, 13, 14]],
  ['one article in reading order', { articleId: flood.id }, [13, 14]],
  ['one kind', { kind: 'statistic' }, [14]],
  ['one tag in any case', { tag: 'THIÊN TAI' }, [13, 14]],
  ['kind and tag', { kind: 'note', tag: 'thiên tai' }, [13]],
  ['kind and tag of one article', { articleId: flood.id, kind: 'statistic', tag: 'hỏi' }, []],
  ['the bin', { deleted: true }, [11]],
  ['the bin of one article', { deleted: true, articleId: flood.id }, []],
  ['words of a quote without accents', { search: 'ca nhan' }, [14]],
  ['the beginning of a word', { search: 'ngu' }, [12]],
  ['a figure as written', { search: '1.780' }, [14]],
  ['a figure as a value', { search: '1780' }, [14]],
  ['words of a note', { search: 'HOI LAI' }, [13]],
  ['words of a tag', { search: 'thien' }, [13, 14]],
  ['words of the headline', { search: 'lu quet' }, [13, 14]],
  ['words of headline and quote together', { search: 'ngan hang hong' }, [12]],
  ['a search within a kind', { search: 'thien', kind: 'note' }, [13]],
  ['a search within an article', { search: 'thien', articleId: bank.id }, []],
  ['a search without words', { search: ' … ' }, [12, 13, 14]],
  ['a search that finds nothing', { search: 'thien xyz' }, []],
];

test('lists and finds', async () => {
  const store = await kept();
  for (const [title, filter, found] of filters) {
    expect(await numbers(store, filter), title).toEqual(found);
  }
});

const departed: [title: string, filter: AnnotationFilter, found: number[]][] = [
  ['all that changed', { state: 'changed' }, [22, 21]],
  ['changes that wait for a decision', { state: 'news' }, [21]],
  ['what is gone', { state: 'gone' }, [23]],
  ['what is there, the newest first', { state: 'there' }, [13, 14]],
  ['what is there of a kind', { state: 'there', kind: 'note' }, [13]],
  ['what changed of a kind', { state: 'changed', kind: 'note' }, []],
  ['what is gone of an article', { state: 'gone', articleId: flood.id }, [23]],
  ['what is there of another', { state: 'there', articleId: bank.id }, []],
  ['a search in what is gone', { state: 'gone', search: 'ca nhan' }, [23]],
  ['a search in what is there', { state: 'there', search: 'thien' }, [13, 14]],
];

test('lists by how passages stood on their page', async () => {
  const { store, put } = sampleStore();
  const annotations = [
    at(changedRow(21, flood.id), 3),
    at(changedRow(22, flood.id, { decision: 'dismissed' }), 4),
    at(goneRow(23, flood.id), 5),
    ...rows.filter(({ articleId }) => articleId === flood.id),
  ];
  await put({ articles: [flood, bank], annotations });
  for (const [title, filter, found] of departed) {
    expect(await numbers(store, filter), title).toEqual(found);
  }
  await put({ annotations: annotations.map(({ drift: _, ...row }) => row) });
  expect(await numbers(store, { state: 'changed' })).toEqual([]);
});

test.each<[title: string, filter: AnnotationFilter]>([
  ['all', {}],
  ['a search', { search: 'ghi chu' }],
  ['an article', { articleId: flood.id }],
])('pages of %s have each row once, and the total', async (_title, filter) => {
  const { store, put } = sampleStore();
  const many = Array.from({ length: 25 }, (_, n) => noteRow(n + 10, flood.id, 'ghi chú'));
  await put({ articles: [flood], annotations: many });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.read((db) => listAnnotations(db, filter, { cursor, limit: 10 }));
    expect(page.total).toBe(25);
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(25);
  expect(seen).toHaveLength(25);
  expect(seen.toSorted()).toEqual(many.map(({ id }) => id));
});

test('a row written between two pages moves no other row', async () => {
  const { store, put } = sampleStore();
  const many = Array.from({ length: 4 }, (_, n) => noteRow(n + 10, flood.id, ''));
  await put({ articles: [flood], annotations: many });
  const first = await store.read((db) => listAnnotations(db, {}, { limit: 2 }));
  await put({ annotations: [at(noteRow(99, flood.id, ''), 9)] });
  const second = await store.read((db) =>
    listAnnotations(db, {}, { limit: 2, cursor: first.next }),
  );
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(
    [13, 12, 11, 10].map(sampleId),
  );
});
