/** Bits of the lists of names that a name can stand in. */
export const nameClasses = {
  country: 1,
  province: 2,
  district: 4,
  commune: 8,
  city: 16,
  region: 32,
  organisation: 64,
  person: 128,
} as const;
