import { expect, test } from 'vitest';
import { markKinds } from '../../../lib/model/mark-kind';
import {
  emptyOverlay,
  nextOverlay,
  type OverlayState,
  othersIn,
} from '../../../lib/reading/overlay-state';

// Node has no Range; the reducer only carries it.
const range = Object.create(null) as Range;
const withCard: OverlayState = { ...emptyOverlay, card: { annotation: 'a' } };

test('a selection shows the toolbar and takes the card away', () => {
  const { toolbar, card } = nextOverlay(withCard, { type: 'selected', range });
  expect(toolbar).toBe(range);
  expect(card).toBeNull();
});

test('a collapsed selection takes the toolbar away and leaves the card', () => {
  const state = nextOverlay({ ...withCard, toolbar: range }, { type: 'selected', range: null });
  expect(state).toEqual(withCard);
});

test.each(markKinds)('marking as %s offers undo and takes the toolbar away', (mark) => {
  const state = nextOverlay(
    { ...emptyOverlay, toolbar: range },
    { type: 'marked', mark, annotation: 'a', action: 'x' },
  );
  expect(state.toolbar).toBeNull();
  expect(state.toast).toMatchObject({ kind: 'marked', mark, action: 'x' });
});

test.each([
  ['statistic', true],
  ['note', true],
  ['person', false],
] as const)('marking as %s opens the card: %s', (mark, opens) => {
  const state = nextOverlay(emptyOverlay, { type: 'marked', mark, annotation: 'a', action: 'x' });
  expect(state.card).toEqual(opens ? { annotation: 'a' } : null);
});

test('removing closes the card and offers undo', () => {
  const state = nextOverlay(withCard, { type: 'removed', action: 'x' });
  expect(state.card).toBeNull();
  expect(state.toast).toMatchObject({ kind: 'removed', action: 'x' });
});

test('looking at a suggestion takes everything else away', () => {
  const state = nextOverlay({ ...withCard, toolbar: range }, { type: 'proposed', suggestion: 'k' });
  expect(state).toMatchObject({ toolbar: null, card: null, proposal: 'k' });
});

test.each([
  [
    { type: 'dismissed', action: 'x' },
    { kind: 'dismissed', action: 'x' },
  ],
  [
    { type: 'accepted', mark: 'person', action: 'x' },
    { kind: 'marked', mark: 'person', action: 'x' },
  ],
] as const)('%o ends the look at a suggestion and offers undo', (event, toast) => {
  const looking = nextOverlay(emptyOverlay, { type: 'proposed', suggestion: 'k' });
  const state = nextOverlay(looking, event);
  expect(state).toMatchObject({ proposal: null, card: null, toast });
});

test('a failure says so and leaves what was open, so that nothing typed is lost', () => {
  const error = new Error('disk full');
  const state = nextOverlay(withCard, { type: 'failed', error });
  expect(state.card).toEqual(withCard.card);
  expect(state.toast).toMatchObject({ kind: 'failed', error });
});

test('the same news twice are two toasts', () => {
  const once = nextOverlay(emptyOverlay, { type: 'outside' });
  const twice = nextOverlay(once, { type: 'outside' });
  expect(twice.toast?.id).not.toBe(once.toast?.id);
});

test('closing takes toolbar and card away and leaves the toast, which closes by itself', () => {
  const told = nextOverlay(withCard, { type: 'outside' });
  const closed = nextOverlay(told, { type: 'closed' });
  expect(closed).toEqual({ ...told, card: null });
  expect(nextOverlay(closed, { type: 'toastClosed' }).toast).toBeNull();
});

const others = {
  annotation: 'a',
  action: 'x',
  mentions: [{ start: 3, end: 8, exact: 'Okafor' }],
};
const marked = { type: 'marked', mark: 'person', annotation: 'a', action: 'x' } as const;

test('other mentions are offered with the news of the mark, and with the card', () => {
  const told = nextOverlay(nextOverlay(emptyOverlay, marked), { type: 'othersFound', others });
  expect(othersIn(told)).toEqual(others);
  const opened = nextOverlay(
    { ...emptyOverlay, others },
    { type: 'opened', annotation: others.annotation },
  );
  expect(othersIn(opened)).toEqual(others);
});

test.each([
  ['nothing was looked for', { ...emptyOverlay }],
  [
    'the news is about another mark',
    nextOverlay({ ...emptyOverlay, others }, { ...marked, action: 'y' }),
  ],
  ['the card is of another', { ...emptyOverlay, others, card: { annotation: 'b' } }],
  ['the toast is gone', { ...emptyOverlay, others }],
])('other mentions are not offered where %s', (_title, state) => {
  expect(othersIn(state)).toBeNull();
});

test('marking the others says how many, offers one undo, and offers them no more', () => {
  const told = nextOverlay(nextOverlay(emptyOverlay, marked), { type: 'othersFound', others });
  const state = nextOverlay(told, { type: 'othersMarked', count: 5, action: 'x' });
  expect(state.toast).toMatchObject({ kind: 'markedOthers', count: 5, action: 'x' });
  expect(othersIn(state)).toBeNull();
});
