/** Plain data without fields that are set to `undefined`: absent is the only way to be absent. */
export function compact<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(compact) as Value;
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  // The same fields in the same form, less those that were `undefined`, which the type allows.
  return Object.fromEntries(fields.map(([name, field]) => [name, compact(field)])) as Value;
}

/** Whether two pieces of plain data say the same; the order of fields says nothing. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSameData(one, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSameData(a[name], b[name]));
}

/** Whether a value has named fields: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
