import { expect, test } from 'vitest';
import {
  editedKind,
  editedRow,
  reduceSaving,
  type SavingEvent,
  savingState,
  startSaving,
} from '../../../../components/card/saving';
import { personSample, statisticSample } from '../../../fakes/rows';

const edited = (note: string): SavingEvent => ({ type: 'edited', patch: { note } });
const sent: SavingEvent = { type: 'sent' };
const failed: SavingEvent = { type: 'answered', outcome: { saved: false, why: 'disk full' } };
const later = { ...personSample, note: 'kept', updatedAt: '2026-03-02T09:00:00Z' };
const saved: SavingEvent = { type: 'answered', outcome: { saved: true, annotation: later } };

function after(...events: SavingEvent[]) {
  return events.reduce(reduceSaving, startSaving(personSample));
}

test.each([
  ['idle', []],
  ['unsaved', [edited('a')]],
  ['saving', [edited('a'), sent]],
  ['saved', [edited('a'), sent, saved]],
  ['unsaved', [edited('a'), sent, saved, edited('b')]],
  ['failed', [edited('a'), sent, failed]],
  ['unsaved', [edited('a'), sent, failed, edited('b')]],
] as const)('it is %s after %j', (state, events) => {
  expect(savingState(after(...events))).toBe(state);
});

test('a failed edit waits to be sent again, under what was edited since', () => {
  const tagged: SavingEvent = { type: 'edited', patch: { tags: ['x'] } };
  const saving = after(edited('a'), tagged, sent, edited('b'), failed);
  expect(saving.pending).toEqual({ note: 'b', tags: ['x'] });
});

test('the card shows edits over the row, and the row once it is saved', () => {
  expect(editedRow(after(edited('a'), sent)).note).toBe('a');
  expect(editedRow(after(edited('a'), sent, saved)).note).toBe('kept');
});

test('a row that is older than the one known is not taken', () => {
  const saving = after(edited('a'), sent, saved, { type: 'received', row: personSample });
  expect(saving.row).toEqual(later);
});

test('a new kind drops the fields of the kind before', () => {
  const renamed = { ...personSample.entity, name: 'Khanh' };
  const saving = after(
    { type: 'edited', patch: { entity: renamed, note: 'n' } },
    { type: 'edited', patch: { mark: 'statistic' } },
  );
  expect(saving.pending).toEqual({ mark: 'statistic', note: 'n' });
  expect(editedKind(saving)).toBe('statistic');
});

test.each([
  ['person', startSaving(personSample)],
  ['statistic', startSaving(statisticSample)],
])('an unedited %s is what it is', (kind, saving) => {
  expect(editedKind(saving)).toBe(kind);
});
