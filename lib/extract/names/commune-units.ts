import { foldName } from '../../text/fold';
import { formerCommunes } from './languages/vi-communes';
import { mergedProvinces } from './languages/vi-provinces';

/** Where a commune was, and what it is part of now. */
export interface CommuneUnits {
  /** Province until 30 June 2025. */
  within: string;
  /** Commune and province since. */
  now: string;
}

const heads: readonly (readonly [RegExp, string])[] = [
  [/^P\. /, 'Phường '],
  [/^X\. /, 'Xã '],
  [/^T\. /, 'Thị trấn '],
  [/^Đ\. /, 'Đặc khu '],
];

let known: ReadonlyMap<string, CommuneUnits> | undefined;

/** Units of a former commune by its name with its class word; undefined where several bore it. */
export function communeUnits(name: string): CommuneUnits | undefined {
  known ??= readCommunes();
  return known.get(foldName(name));
}

/** Reads the table: once, when the first commune is asked for. */
function readCommunes(): Map<string, CommuneUnits> {
  const units = new Map<string, CommuneUnits>();
  for (const [within, table] of Object.entries(formerCommunes)) {
    const province = mergedProvinces.get(within) ?? within;
    for (const entry of table
      .trim()
      .split(/;\s*/)
      .filter((text) => text !== '')) {
      const [commune = '', parts = ''] = entry.split(':').map((part) => part.trim());
      const now = `${inFull(commune)}, ${province}`;
      for (const part of parts.split(', ')) units.set(foldName(inFull(part)), { within, now });
    }
  }
  return units;
}

function inFull(short: string): string {
  const head = heads.find(([mark]) => mark.test(short));
  return head === undefined ? short : short.replace(head[0], head[1]);
}
