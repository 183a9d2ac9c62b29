import { readFileSync } from 'node:fs';
import { type NameModel, parseNameModel } from '../../lib/extract/names/model/name-model';

/** The model of names that ships. */
export function shippedModel(): NameModel {
  const bytes = readFileSync(new URL('../../public/names.bin', import.meta.url));
  return parseNameModel(new Uint8Array(bytes).buffer);
}
