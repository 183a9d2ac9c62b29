import { expect, test } from 'vitest';
import { type ChangedTable, changedTables } from '../../../lib/model/change';
import { rowSchemas } from '../../../lib/store/row-schemas';
import { articleRow, captureRow, noteRow, ownNameRow, sampleId, tagRow } from './sample-rows';

const article = articleRow(1);
const samples: [ChangedTable, object][] = [
  ['articles', article],
  ['captures', captureRow(2, article.id)],
  ['annotations', noteRow(3, article.id, 'a')],
  ['tags', tagRow(4, 'gdp')],
  ['ownNames', ownNameRow(5, 'WHO')],
];

test.each(samples)('%s take their own rows and no other', (table, row) => {
  expect(rowSchemas[table].parse(row)).toEqual(row);
  const others = samples.filter(([other]) => other !== table);
  const takenElsewhere = others.filter(([other]) => rowSchemas[other].safeParse(row).success);
  expect(takenElsewhere.map(([other]) => other)).toEqual([]);
});

test('every table of the log has a schema, and refuses a row that is only an id', () => {
  for (const table of changedTables) {
    expect(rowSchemas[table].safeParse({ id: sampleId(1) }).success).toBe(false);
  }
});
