import type { MessageKey } from '../translation';

const levelWords = new Map<string, MessageKey>([
  ['country', 'levelCountry'],
  ['state', 'levelState'],
  ['county', 'levelCounty'],
  ['province', 'levelProvince'],
  ['city', 'levelCity'],
  ['district', 'levelDistrict'],
  ['commune', 'levelCommune'],
  ['hamlet', 'levelHamlet'],
  ['region', 'levelRegion'],
  ['area', 'levelArea'],
  ['island', 'levelIsland'],
  ['water', 'levelWater'],
  ['mountain', 'levelMountain'],
  ['street', 'levelStreet'],
  ['structure', 'levelStructure'],
]);

/** What a level of places is called; undefined for a word that another version gave. */
export function levelWord(level: string): MessageKey | undefined {
  return levelWords.get(level);
}
