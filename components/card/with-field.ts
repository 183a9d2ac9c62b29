/** A copy in which a field is set, or absent when there is nothing to set it to. */
export function withField<Row extends object, Field extends keyof Row>(
  row: Row,
  field: Field,
  value: Row[Field] | undefined,
): Row {
  const copy = { ...row };
  if (value === undefined || value === '') delete copy[field];
  else copy[field] = value;
  return copy;
}
