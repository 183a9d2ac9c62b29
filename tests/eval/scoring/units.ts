import { languageOf } from '../../../lib/extract/languages/languages';
import type { Currency } from '../../../lib/extract/languages/units';
import { currencyAt } from '../../../lib/extract/quantities/currency-at';
import { readTerm } from '../../../lib/extract/quantities/read-term';
import { startScan } from '../../../lib/extract/quantities/scan';

interface ReadUnit {
  unit?: string | undefined;
  unitCode?: string | undefined;
  counted?: string | undefined;
  /** The listed span ends before the one that was read: it leaves out what is divided by. */
  isCut?: boolean;
}

/** A number alone, as corpora call it that name every unit. */
const bare = 'dimensionless';

/** Names that stand for several units, or that only a corpus uses, with their UCUM or ISO 4217 codes. */
const names: Readonly<Record<string, readonly string[]>> = {
  percentage: ['%'],
  age: ['a'],
  pound: ['[lb_av]', 'GBP'],
  'pound-mass': ['[lb_av]'],
  // Metric, short or long: a text seldom says.
  ton: ['t', '[ston_av]', '[lton_av]'],
};

/** Whether a reading has the unit that a corpus names in its own way. */
export function sameUnit(listed: string, read: ReadUnit, language: string): boolean {
  const name = listed.toLowerCase();
  if (name === bare) return read.unitCode === undefined;
  const own = [read.unitCode, read.unit, read.counted].map((said) => said?.toLowerCase());
  if (own.includes(name)) return true;
  const code = read.unitCode ?? codeOf(read.unit ?? '', language);
  const whole = read.isCut ? code?.split('/')[0] : code;
  const listedCodes = names[name] ?? [codeOf(name, language) ?? []].flat();
  if (listedCodes.length > 0) return whole !== undefined && listedCodes.includes(whole);
  return own.some((said) => said?.startsWith(name));
}

/** Whether a reading has the currency that a corpus gives by code, sign or name. */
export function sameCurrency(listed: string, read: ReadUnit, language: string): boolean {
  if (read.unitCode === listed) return true;
  const [one, other] = [listed, read.unit ?? ''].map((name) => currencyOf(name, language));
  if (one === undefined || other === undefined) return false;
  if (one.code !== undefined) return one.code === read.unitCode;
  // Where the source keeps the code open: "cent" and "xu" are both hundredths, "Dinar" is "dinars".
  if (one.minor !== undefined) return one.minor === other.minor;
  return read.unit?.toLowerCase().startsWith(listed.toLowerCase()) === true;
}

/** The code of a unit's name, read by the product's own tables, of the text's language or English. */
function codeOf(name: string, language: string): string | undefined {
  for (const code of [language, 'en']) {
    const scan = startScan(`1 ${name.toLowerCase()}`, { language: languageOf(code) });
    const term = readTerm(scan, 0);
    if (term?.end !== scan.tokens.length || term.dimension === undefined) continue;
    const { dimension } = term;
    if (dimension.kind === 'age') return dimension.code;
    return dimension.kind === 'unit' ? dimension.unit.code : dimension.currency.code;
  }
  return undefined;
}

function currencyOf(name: string, language: string): Currency | undefined {
  for (const code of [language, 'en']) {
    const scan = startScan(name, { language: languageOf(code) });
    const currency = currencyAt(scan, 0);
    if (currency?.end === scan.tokens.length) return currency.value;
  }
  return undefined;
}
