import type { FieldChange } from '../model/change';
import type { Fields } from '../model/row';
import { fieldOf, withFields } from './field-changes';
import { isSameData } from './plain-data';

/**
 * A row with an action taken back, and how many fields stay because somebody changed them since.
 */
export interface TakenBack {
  row: Fields;
  conflicts: number;
}

/**
 * Takes the changes of one action (oldest first) back from a row as it is now. A field goes back
 * when it still is what the action made it; a later edit stands. Tags are a set: what the action
 * added goes, what it removed comes back, and tags of later edits stay. A change of kind goes back
 * only whole: a statistic whose value was edited since stays a statistic.
 */
export function takeBack(row: Fields, changes: readonly (readonly FieldChange[])[]): TakenBack {
  const net = netChanges(changes);
  const edited = net.filter((change) => isEditedSince(row, change));
  const isOfKind = net.some(({ field }) => field === 'kind');
  if (isOfKind && edited.some(({ field }) => field.includes('.') || field === 'kind')) {
    return { row, conflicts: net.length };
  }
  const back = net
    .filter((change) => !edited.includes(change))
    .map(({ field, before, after }): [string, unknown] => [
      field,
      field === 'tags'
        ? tagsBack(strings(fieldOf(row, field)), strings(before), strings(after))
        : before,
    ]);
  return { row: withFields(row, new Map(back)), conflicts: edited.length };
}

function isEditedSince(row: Fields, { field, before, after }: FieldChange): boolean {
  const now = fieldOf(row, field);
  return field !== 'tags' && !isSameData(now, after) && !isSameData(now, before);
}

/** Several changes of one field as one. */
function netChanges(changes: readonly (readonly FieldChange[])[]): FieldChange[] {
  const net = new Map<string, FieldChange>();
  for (const change of changes.flat()) {
    const first = net.get(change.field);
    net.set(change.field, {
      ...change,
      before: first === undefined ? change.before : first.before,
    });
  }
  return [...net.values()];
}

function tagsBack(now: string[], before: string[], after: string[]): string[] {
  const added = new Set(after.filter((tag) => !before.includes(tag)));
  const removed = before.filter((tag) => !after.includes(tag) && !now.includes(tag));
  return [...now.filter((tag) => !added.has(tag)), ...removed];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
