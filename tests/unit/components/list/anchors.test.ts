import { expect, test } from 'vitest';
import { groupsOf, orphansOf, placedOf } from '../../../../components/list/anchors';
import { annotationSamples, driftedSamples, idOf, readingSample } from '../../../fakes/rows';

const placed = placedOf(annotationSamples, readingSample.anchors);

test('annotations stand under their kinds, in the order of the toolbar', () => {
  const groups = groupsOf(placed).map(({ mark, placed: rows }) => [
    mark,
    rows.map(({ annotation }) => annotation.id),
  ]);
  expect(groups).toEqual([
    ['statistic', [idOf(11), idOf(14)]],
    ['person', [idOf(12)]],
  ]);
});

test('what the page has lost stands apart', () => {
  expect(orphansOf(placed).map(({ annotation }) => annotation.id)).toEqual([idOf(13)]);
});

test('where no page was read, what was gone when it was last seen stands apart', () => {
  const unplaced = placedOf(driftedSamples, []);
  expect(orphansOf(unplaced).map(({ annotation }) => annotation.id)).toEqual([idOf(13)]);
  const found = [{ annotation: idOf(13), state: 'intact' as const }];
  expect(orphansOf(placedOf(driftedSamples, found))).toEqual([]);
});

test('without a page nothing is lost', () => {
  const unplaced = placedOf(annotationSamples, []);
  expect(orphansOf(unplaced)).toEqual([]);
  expect(groupsOf(unplaced).flatMap((group) => group.placed)).toHaveLength(4);
});
