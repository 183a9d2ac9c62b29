/**
 * A written number times its scale, as a reader multiplies: 4.1 million is 4,100,000, where doubles
 * make 4,099,999.9999999995 of it. Every number of 15 digits survives as a double (IEEE 754).
 */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}
