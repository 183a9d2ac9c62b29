type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that are given; those that are undefined are left out. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const kept: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  // Nothing undefined was taken over, which the compiler cannot see.
  return kept as Given<Fields>;
}
