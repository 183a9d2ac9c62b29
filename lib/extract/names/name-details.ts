import type { Entity } from '../../model/entity';
import type { EntityType } from '../../model/entity-type';
import { foldName } from '../../text/fold';
import { communeUnits } from './commune-units';
import { findDocuments } from './documents/document-grammar';
import { organisationTails } from './languages/en';
import { phraseLength } from './languages/phrases';
import { organisationHeads, placeLevels } from './languages/vi';
import { formerDistricts } from './languages/vi-districts';
import { mergedProvinces } from './languages/vi-provinces';
import { type Token, tokenise } from './model/tokenise';

type Details = NonNullable<Entity['details']>;

const provinces = new Map([...mergedProvinces].map(([old, now]) => [foldName(old), now]));

/** Provinces that had a district of a name. */
const districts = new Map<string, string[]>();
for (const [province, names] of formerDistricts) {
  for (const name of names.map(foldName)) {
    districts.set(name, [...(districts.get(name) ?? []), province]);
  }
}

/**
 * What a canonical name says by itself: the head of an organisation, the level of a place, the
 * province that it was part of and where it lies now, kind, number and body of a document. None: undefined.
 */
export function nameDetails(name: string, type: EntityType): Details | undefined {
  const tokens = tokenise(name);
  const details =
    type === 'organisation'
      ? organisationDetails(name, tokens)
      : type === 'place'
        ? placeDetails(name, tokens)
        : type === 'document'
          ? documentDetails(name)
          : {};
  return Object.keys(details).length === 0 ? undefined : details;
}

function organisationDetails(name: string, tokens: readonly Token[]): Details {
  const head = phraseLength(tokens, 0, organisationHeads);
  if (head > 0) return { head: name.slice(0, tokens[head - 1]?.end) };
  const last = tokens.at(-1);
  return last !== undefined && tokens.length > 1 && organisationTails.has(last.folded)
    ? { head: last.text }
    : {};
}

function placeDetails(name: string, tokens: readonly Token[]): Details {
  const words = tokens.slice(0, 2).map(({ folded }) => folded);
  const length = placeLevels.has(words.join(' ')) ? 2 : placeLevels.has(words[0] ?? '') ? 1 : 0;
  const level = placeLevels.get(words.slice(0, length).join(' '));
  const bare = foldName(length > 0 ? name.slice(tokens[length]?.start ?? 0) : name);
  // A street may be called like a province: without a class word of theirs nothing was merged.
  const isProvince = level === undefined || level === 'province';
  const now = isProvince ? provinces.get(bare) : undefined;
  return {
    ...(length === 0 ? {} : { head: name.slice(0, tokens[length - 1]?.end) }),
    ...(level === undefined ? (now === undefined ? {} : { level: 'province' }) : { level }),
    ...unitDetails(name, level, bare),
    ...(now === undefined ? {} : { now }),
  };
}

function unitDetails(name: string, level: string | undefined, bare: string): Details {
  if (level === 'commune') return communeUnits(name) ?? {};
  return level === 'district' || level === 'city' ? districtDetails(bare) : {};
}

/** Where a former district was and is, when only one province had one of this name. */
function districtDetails(bare: string): Details {
  const [within, ...others] = districts.get(bare) ?? [];
  if (within === undefined || others.length > 0) return {};
  const now = provinces.get(foldName(within)) ?? within;
  // The city became the province.
  return foldName(now) === bare ? {} : { within, now };
}

function documentDetails(name: string): Details {
  const [found] = findDocuments(name);
  if (found === undefined) return {};
  const { kind, number, body } = found;
  return {
    ...(kind === undefined ? {} : { head: kind }),
    ...(number === undefined ? {} : { number }),
    ...(body === undefined ? {} : { body }),
  };
}
