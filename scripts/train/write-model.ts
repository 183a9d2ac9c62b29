import { type ModelHeader, modelMagic } from '../../lib/extract/names/model/name-model';
import { tagCount } from '../../lib/extract/names/model/name-tags';
import {
  apartFilled,
  apartSizes,
  keyContexts,
  valueBits,
  valueContexts,
  weightContexts,
} from '../../lib/extract/names/model/table-coding';
import type { NameLists } from './build-lists';
import type { Crf } from './crf';
import { RangeEncoder } from './range-encoder';

/** How far the weights are cut down for the file. */
export interface Rounding {
  /** Features that are kept: those with the largest weights. */
  features: number;
  /** What a weight of one in the file stands for. */
  scale: number;
  /** Share of the scale below which a weight is dropped. */
  least: number;
}

/** A feature that is kept, with its rounded weights. */
interface Row {
  key: number;
  weights: number[];
  size: number;
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
  const rows = roundedRows(crf, features, rounding);
  const encoder = new RangeEncoder();
  for (const table of [lists.clusters, lists.words, lists.names]) encodeTable(encoder, table);
  encodeKeys(
    encoder,
    rows.map(({ key }) => key),
  );
  encodeWeights(encoder, rows);
  const body = encoder.finish();
  const header: ModelHeader = {
    bytes: body.length,
    clusters: lists.clusters.size,
    words: lists.words.size,
    names: lists.names.size,
    rows: rows.length,
    scale: rounding.scale,
    transitions: [...crf.transitions].map(shortNumber),
    starts: [...crf.starts].map(shortNumber),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return concatenate([new TextEncoder().encode(modelMagic), length, json, body]);
}

function roundedRows(
  { emissions }: Crf,
  features: readonly number[],
  { features: most, scale, least }: Rounding,
): Row[] {
  const round = (weight: number) => {
    const size = Math.abs(weight) / scale;
    return size < least
      ? 0
      : Math.sign(weight) * Math.min(apartSizes, Math.max(1, Math.round(size)));
  };
  return features
    .map((key, index) => {
      const exact = [...emissions.subarray(index * tagCount, (index + 1) * tagCount)];
      return { key, weights: exact.map(round), size: Math.max(...exact.map(Math.abs)) };
    })
    .filter(({ weights }) => weights.some((weight) => weight !== 0))
    .sort((one, other) => other.size - one.size || one.key - other.key)
    .slice(0, most)
    .sort((one, other) => one.key - other.key);
}

function encodeTable(encoder: RangeEncoder, table: ReadonlyMap<number, number>): void {
  const entries = [...table].sort(([one], [other]) => one - other);
  encodeKeys(
    encoder,
    entries.map(([key]) => key),
  );
  const contexts = valueContexts();
  for (const [, value] of entries) encoder.tree(contexts, valueBits, value);
}

function encodeKeys(encoder: RangeEncoder, keys: readonly number[]): void {
  const { lengths, tails } = keyContexts();
  keys.forEach((key, index) => {
    encoder.count(lengths, tails, key - (keys[index - 1] ?? -1) - 1);
  });
}

function encodeWeights(encoder: RangeEncoder, rows: readonly Row[]): void {
  const contexts = weightContexts();
  for (const { weights } of rows) {
    let filled = 0;
    weights.forEach((weight, tag) => {
      encoder.bit(contexts.empty, filled * tagCount + tag, weight === 0 ? 0 : 1);
      if (weight === 0) return;
      encoder.bit(contexts.signs, tag, weight < 0 ? 1 : 0);
      encodeSize(encoder, contexts.sizes, tag, Math.abs(weight));
      filled = Math.min(filled + 1, apartFilled);
    });
  }
}

function encodeSize(encoder: RangeEncoder, sizes: Uint16Array, tag: number, size: number): void {
  for (let step = 1; step < apartSizes && step <= size; step += 1) {
    encoder.bit(sizes, tag * (apartSizes + 1) + step, step < size ? 1 : 0);
  }
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
