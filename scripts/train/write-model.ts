import { type ModelHeader, modelMagic } from '../../lib/extract/names/name-model';
import { tagCount } from '../../lib/extract/names/name-tags';
import type { NameLists } from './build-lists';
import type { Crf } from './crf';

/** How far the weights are cut down for the file. */
export interface Rounding {
  /** Features that are kept: those with the largest weights. */
  features: number;
  /** Bits of a weight. */
  bits: number;
}

/**
 * Writes lists and weights as `parseNameModel` reads them. `features` has the hashed number of each
 * row of the weights.
 */
export function writeModel(
  lists: NameLists,
  crf: Crf,
  features: readonly number[],
  rounding: Rounding,
): Uint8Array<ArrayBuffer> {
  const { rows, scale, levels } = roundedRows(crf, features, rounding);
  const header: ModelHeader = {
    clusters: lists.clusters.size,
    words: lists.words.size,
    names: lists.names.size,
    rows: rows.length,
    scale,
    transitions: [...crf.transitions].map(shortNumber),
    starts: [...crf.starts].map(shortNumber),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  const weightColumns = Array.from({ length: tagCount }, (_, tag) =>
    Uint8Array.from(rows, ({ row }) => roundWeight(crf, row * tagCount + tag, { scale, levels })),
  );
  return concatenate([
    new TextEncoder().encode(modelMagic),
    length,
    json,
    ...[lists.clusters, lists.words, lists.names].flatMap(tableColumns),
    ...keyColumns(rows.map(({ key }) => key)),
    ...weightColumns,
  ]);
}

function roundedRows(crf: Crf, features: readonly number[], { features: most, bits }: Rounding) {
  const sized = features.map((key, row) => ({ key, row, size: largest(crf.emissions, row) }));
  const kept = sized
    .sort((one, other) => other.size - one.size || one.key - other.key)
    .slice(0, most);
  // The few largest weights are cut off, so that the others keep their differences.
  const levels = 2 ** (bits - 1) - 1;
  const scale = (kept[Math.floor(kept.length * 0.001)]?.size ?? 1) / levels;
  const rows = kept
    .filter(({ size }) => size >= scale / 2)
    .sort((one, other) => one.key - other.key);
  return { rows, scale, levels };
}

function largest(emissions: Float32Array, row: number): number {
  return Math.max(...emissions.subarray(row * tagCount, (row + 1) * tagCount).map(Math.abs));
}

function roundWeight(
  { emissions }: Crf,
  index: number,
  { scale, levels }: { scale: number; levels: number },
): number {
  const level = Math.round((emissions[index] ?? 0) / scale);
  return Math.max(-levels, Math.min(levels, level)) & 0xff;
}

function tableColumns(table: ReadonlyMap<number, number>): Uint8Array[] {
  const entries = [...table].sort(([one], [other]) => one - other);
  const values = entries.map(([, value]) => value);
  return [...keyColumns(entries.map(([key]) => key)), ...byteColumns(values, 2)];
}

function keyColumns(keys: readonly number[]): Uint8Array[] {
  return byteColumns(
    keys.map((key, index) => key - (keys[index - 1] ?? 0)),
    3,
  );
}

function byteColumns(numbers: readonly number[], bytes: number): Uint8Array[] {
  return Array.from({ length: bytes }, (_, byte) =>
    Uint8Array.from(numbers, (number) => (number >>> (8 * byte)) & 0xff),
  );
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function shortNumber(value: number): number {
  return Math.round(value * 1000) / 1000;
}
