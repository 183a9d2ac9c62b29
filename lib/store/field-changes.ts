import type { FieldChange } from '../model/change';
import type { Fields } from '../model/row';
import { isObject, isSameData } from './plain-data';

/** Fields whose parts change on their own: an edit of the unit does not touch the value. */
const nested: ReadonlySet<string> = new Set(['statistic', 'entity']);
/** Follows from the time of the change. */
const derived: ReadonlySet<string> = new Set(['updatedAt']);

/** What a write changes, field by field, the parts of a statistic or entity by dotted names. */
export function fieldsBetween(before: Fields | undefined, after: Fields): FieldChange[] {
  const old = flat(before ?? {});
  const next = flat(after);
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => !isSameData(old.get(field), next.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(next.has(field) && { after: next.get(field) }),
    }));
}

/** A row with some fields set to what they were before (`undefined` takes a field away). */
export function withFields(row: Fields, fields: ReadonlyMap<string, unknown>): Fields {
  const result = flat(row);
  for (const [field, value] of fields) {
    if (value === undefined) result.delete(field);
    else result.set(field, value);
  }
  return deep(result);
}

/** The value of a field by its dotted name. */
export function fieldOf(row: Fields, field: string): unknown {
  return flat(row).get(field);
}

function flat(row: Fields): Map<string, unknown> {
  const entries = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || derived.has(name)) return [];
    if (!nested.has(name) || !isObject(value)) return [[name, value]];
    return Object.entries(value).flatMap(([part, inner]): [string, unknown][] =>
      inner === undefined ? [] : [[`${name}.${part}`, inner]],
    );
  });
  return new Map(entries);
}

function deep(fields: ReadonlyMap<string, unknown>): Fields {
  const row: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    const [name = '', part] = field.split('.');
    if (part === undefined) row[name] = value;
    else row[name] = { ...(isObject(row[name]) ? row[name] : {}), [part]: value };
  }
  return row;
}
