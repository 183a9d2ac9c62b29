import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { nameKey, wordKey } from '../../lib/extract/names/model/keys';
import { nameClasses } from '../../lib/extract/names/model/name-classes';
import { longestListed, wordClasses } from '../../lib/extract/names/model/observe';
import { tokenise } from '../../lib/extract/names/model/tokenise';
import { fold } from '../../lib/text/fold';

/** What a model file knows beside its weights, by key. */
export interface NameLists {
  clusters: Map<number, number>;
  words: Map<number, number>;
  names: Map<number, number>;
}

const ownLists = joinPath(import.meta.dirname, 'lists');

/**
 * Builds the lists from the project's own (see lists/README.md), from the corpus's gazetteers, and
 * from running Vietnamese text: which syllables there are and which are written small.
 */
export function buildLists(gazetteers: string, vietnamese: readonly string[]): NameLists {
  const lists: NameLists = { clusters: new Map(), words: new Map(), names: new Map() };
  for (const [cluster = '', ...members] of rows(ownLists, 'clusters.en.txt', ' ')) {
    for (const word of members) lists.clusters.set(wordKey(fold(word)), Number(cluster));
  }
  addOwnNames(lists);
  addVietnameseNames(lists, gazetteers);
  addPlaces(lists, gazetteers);
  addSyllables(lists, vietnamese);
  return lists;
}

function addOwnNames(lists: NameLists): void {
  for (const [word = ''] of rows(ownLists, 'first-names.en.txt')) {
    addWord(lists, word, wordClasses.firstName);
  }
  for (const [word = ''] of rows(ownLists, 'last-names.en.txt')) {
    addWord(lists, word, wordClasses.lastName);
  }
  for (const [word = ''] of rows(ownLists, 'company-words.en.txt')) {
    addWord(lists, word, wordClasses.company);
  }
  for (const [kind = '', name = ''] of rows(ownLists, 'names.en.tsv')) {
    const bit = new Map(Object.entries(nameClasses)).get(kind);
    if (bit === undefined) throw new Error(`names.en.tsv has a kind that is none: ${kind}`);
    addName(lists, name, bit);
  }
}

function addVietnameseNames(lists: NameLists, folder: string): void {
  for (const [word = '', count] of rows(folder, 'vn-surnames.tsv')) {
    if (Number(count) >= 5) addWord(lists, word, wordClasses.surname);
  }
  for (const file of ['vn-given-syllables.tsv', 'vn-middle-syllables.tsv']) {
    for (const [word = '', count] of rows(folder, file)) {
      if (Number(count) >= 3) addWord(lists, word, wordClasses.givenSyllable);
    }
  }
}

const unitHead = /^(Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Đặc khu)\s+/u;

function addPlaces(lists: NameLists, folder: string): void {
  const { province: ofProvince, district: ofDistrict, commune: ofCommune } = nameClasses;
  const addUnit = (unit: string, bit: number) => {
    const name = unit.replace(unitHead, '');
    // A province named after a person is told by its class word only.
    const isPerson = bit === ofProvince && isPersonLike(tokenise(name), lists);
    if (/^\d/.test(name) || isPerson) addName(lists, unit, bit);
    else addName(lists, name, bit);
  };
  for (const [, province = '', district, commune] of rows(folder, 'vn-legacy-units.tsv')) {
    if (commune) addUnit(commune, ofCommune);
    else if (district) addUnit(district, ofDistrict);
    else addUnit(province, ofProvince);
  }
  for (const [, province = '', commune] of rows(folder, 'vn-2025-units.tsv')) {
    addUnit(commune || province, commune ? ofCommune : ofProvince);
  }
  for (const [, vietnamese = '', english = ''] of rows(folder, 'countries-cldr.tsv')) {
    addName(lists, vietnamese, nameClasses.country);
    addName(lists, english, nameClasses.country);
  }
}

/** How often a word must occur in the text for its case to say something. */
const fewestOccurrences = 3;

function addSyllables(lists: NameLists, texts: readonly string[]): void {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const text of texts) {
    for (const { text: word, folded } of tokenise(text).slice(1)) {
      const counts = /^\p{Ll}/u.test(word) ? small : large;
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  for (const [word, count] of small) {
    if (count < fewestOccurrences) continue;
    addWord(lists, word, wordClasses.syllable);
    if (count > 3 * (large.get(word) ?? 0)) addWord(lists, word, wordClasses.commonWord);
  }
}

function addWord({ words }: NameLists, word: string, bit: number): void {
  const key = wordKey(fold(word));
  words.set(key, (words.get(key) ?? 0) | bit);
}

function addName({ names }: NameLists, name: string, bit: number): void {
  const tokens = tokenise(name);
  if (tokens.length === 0 || tokens.length > longestListed) return;
  const key = nameKey(tokens.map(({ folded }) => folded));
  names.set(key, (names.get(key) ?? 0) | bit);
}

function rows(folder: string, file: string, separator = '\t'): string[][] {
  return readFileSync(joinPath(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(separator));
}

/** The folder of gazetteers in or beside one of `paths`. */
export function findGazetteers(paths: readonly string[]): string {
  const found = paths
    .map((path) => joinPath(path, 'gazetteers'))
    .find((folder) => existsSync(folder) && readdirSync(folder).includes('vn-surnames.tsv'));
  if (found === undefined) throw new Error(`No gazetteers/vn-surnames.tsv in ${paths.join(', ')}`);
  return found;
}

/** Whether a name is a surname and given syllables, three in all or more. */
function isPersonLike(tokens: readonly { folded: string }[], { words }: NameLists): boolean {
  const classOf = (word: string) => words.get(wordKey(word)) ?? 0;
  const [surname, ...given] = tokens.map(({ folded }) => classOf(folded));
  return (
    given.length >= 2 &&
    ((surname ?? 0) & wordClasses.surname) !== 0 &&
    given.every((classes) => (classes & wordClasses.givenSyllable) !== 0)
  );
}
