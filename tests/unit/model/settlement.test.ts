import { expect, test } from 'vitest';
import { backgroundAsks } from '../../../lib/messaging/asks';
import { settlements } from '../../../lib/model/settlement';
import { sampleId } from '../store/sample-rows';

const asks = (settlement: string) =>
  backgroundAsks.settleDrifts.safeParse({
    ids: [sampleId(1)],
    settlement,
    action: sampleId(2),
  }).success;

test('the background is asked to take, to keep or to dismiss, and nothing else', () => {
  expect(settlements.filter(asks)).toEqual(['take', 'keep', 'dismiss']);
  expect(asks('forget')).toBe(false);
});
