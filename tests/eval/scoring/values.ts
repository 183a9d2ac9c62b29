/** A value as a corpus lists it; see the corpora's READMEs. */
export interface ListedValue {
  num?: number;
  lo?: number;
  hi?: number;
  from?: number | string;
  to?: number | string;
  a?: number;
  b?: number;
  iso?: string;
  weekday?: number;
  seconds?: number;
  any?: (string | ListedValue)[];
  unit?: string;
  cur?: string;
  cmp?: string;
}

/** A value as the product reads it. */
export interface ReadValue {
  measure: string;
  value?: number | undefined;
  valueMax?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
  iso?: string | undefined;
}

/** Equal up to a relative error of 1e-6. */
export function sameNumber(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

/** The listed date is a prefix of the one that was read; `X` stands for any digit. */
export function samePrefix(listed: string, read: string | undefined): boolean {
  if (read === undefined || read.length < listed.length) return false;
  return [...listed].every((sign, index) => sign === 'X' || sign === read[index]);
}

/** Whether a reading has the listed value; nothing when the corpus lists none. */
export function sameValue(listed: ListedValue, read: ReadValue): boolean | undefined {
  if (listed.any !== undefined) {
    return listed.any.some((one) =>
      typeof one === 'string' ? samePrefix(one, read.iso) : sameValue(one, read) === true,
    );
  }
  if (listed.iso !== undefined) return samePrefix(listed.iso, read.iso);
  if (listed.weekday !== undefined) return read.iso?.endsWith(`-${listed.weekday}`) === true;
  if (listed.a !== undefined) {
    return sameNumber(listed.a, read.value) && sameNumber(listed.b, read.valueMax);
  }
  if (typeof listed.from === 'string') return samePrefix(listed.from, read.iso);
  if (typeof listed.from === 'number') {
    return sameNumber(listed.from, read.from) && sameNumber(Number(listed.to), read.to);
  }
  return sameAmount(listed, read);
}

function sameAmount(listed: ListedValue, read: ReadValue): boolean | undefined {
  if (listed.lo !== undefined && listed.hi !== undefined) {
    return sameNumber(listed.lo, read.value) && sameNumber(listed.hi, read.valueMax ?? read.value);
  }
  const only = listed.num ?? listed.lo ?? listed.hi;
  return only === undefined ? undefined : sameNumber(only, read.value);
}
