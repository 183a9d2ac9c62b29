/** The fields that are given; those that are undefined are left out. */
export function given<Fields extends object>(
  fields: Fields,
): {
  [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
} {
  const kept: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {
    ...fields,
  } as never;
  for (const name of Object.keys(fields) as (keyof Fields)[]) {
    if (fields[name] === undefined) delete kept[name];
  }
  return kept;
}
