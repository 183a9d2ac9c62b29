import { expect, test } from 'vitest';
import { laterThan } from '../../../lib/store/later-than';
import { noteRow, sampleId } from './sample-rows';

const dated = (updatedAt: string) => ({ ...noteRow(1, sampleId(2), 'a'), updatedAt });

test.each([
  ['2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.001Z', '2026-03-01T08:00:00.001Z'],
  ['2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.001Z'],
  ['2099-01-01T00:00:00.000Z', '2026-03-01T08:00:00.000Z', '2099-01-01T00:00:00.001Z'],
  ['9999-12-31T23:59:59.999Z', '2026-03-01T08:00:00.000Z', '9999-12-31T23:59:59.999Z'],
])('over a row of %s, one of %s is of %s', (before, after, updatedAt) => {
  expect(laterThan(dated(before), dated(after))).toEqual(dated(updatedAt));
});

test('a new row stays as it is', () => {
  expect(laterThan(undefined, dated('2026-03-01T08:00:00.000Z'))).toEqual(
    dated('2026-03-01T08:00:00.000Z'),
  );
});
