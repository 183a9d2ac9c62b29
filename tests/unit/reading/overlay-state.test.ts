import { expect, test } from 'vitest';
import { markKinds } from '../../../lib/model/mark-kind';
import { emptyOverlay, nextOverlay, type OverlayState } from '../../../lib/reading/overlay-state';

// Node has no Range; the reducer only carries it.
const range = Object.create(null) as Range;
const card: OverlayState = { ...emptyOverlay, card: { annotation: 'a', fresh: false } };

test('a selection shows the toolbar and takes the card away', () => {
  expect(nextOverlay(card, { type: 'selected', range })).toEqual({
    toolbar: range,
    card: null,
    toast: null,
  });
});

test('a collapsed selection takes the toolbar away and leaves the card', () => {
  expect(nextOverlay({ ...card, toolbar: range }, { type: 'selected', range: null })).toEqual(card);
});

test.each(markKinds)('marking as %s offers undo and takes the toolbar away', (mark) => {
  const state = nextOverlay(
    { ...emptyOverlay, toolbar: range },
    { type: 'marked', mark, annotation: 'a', action: 'x' },
  );
  expect(state.toolbar).toBeNull();
  expect(state.toast).toEqual({ kind: 'marked', mark, action: 'x' });
});

test.each([
  ['statistic', true],
  ['note', true],
  ['person', false],
] as const)('marking as %s opens the card: %s', (mark, opens) => {
  const state = nextOverlay(emptyOverlay, { type: 'marked', mark, annotation: 'a', action: 'x' });
  expect(state.card).toEqual(opens ? { annotation: 'a', fresh: true } : null);
});

test('removing closes the card and offers undo', () => {
  expect(nextOverlay(card, { type: 'removed', action: 'x' })).toEqual({
    toolbar: null,
    card: null,
    toast: { kind: 'removed', action: 'x' },
  });
});

test('a failure says so and leaves what was open, so that nothing typed is lost', () => {
  const error = new Error('disk full');
  expect(nextOverlay(card, { type: 'failed', error })).toEqual({
    ...card,
    toast: { kind: 'failed', error },
  });
});

test('closing takes toolbar and card away and leaves the toast', () => {
  const toast = { kind: 'removed', action: 'x' } as const;
  expect(nextOverlay({ ...card, toast }, { type: 'closed' })).toEqual({ ...emptyOverlay, toast });
  expect(nextOverlay({ ...emptyOverlay, toast }, { type: 'toastClosed' })).toEqual(emptyOverlay);
});
