import { expect, test } from 'vitest';
import { annotationRow } from '../../../lib/model/annotation';
import { annotationKinds } from '../../../lib/model/annotation-kind';
import { entityRow, noteRow, sampleId, statisticRow } from '../store/sample-rows';

const article = sampleId(1);
const rows = [
  statisticRow(2, article),
  entityRow(3, article, 'Lê Văn Khoa'),
  noteRow(4, article, 'hỏi lại'),
];

test('there is a row for each kind, and for no other', () => {
  expect(rows.map(({ kind }) => kind)).toEqual([...annotationKinds]);
  for (const row of rows) expect(annotationRow.parse(row)).toEqual(row);
  expect(annotationRow.safeParse({ ...rows[2], kind: 'question' }).success).toBe(false);
});
