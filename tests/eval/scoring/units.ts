import { languageOf } from '../../../lib/extract/languages/languages';
import { startScan } from '../../../lib/extract/quantities/scan';
import { unitAt } from '../../../lib/extract/quantities/unit-at';

interface ReadUnit {
  unit?: string | undefined;
  unitCode?: string | undefined;
  counted?: string | undefined;
}

/** Whether a reading has the unit that a corpus names in its own way. */
export function sameUnit(listed: string, read: ReadUnit, language: string): boolean {
  const own = [read.unitCode, read.unit, read.counted].map((name) => name?.toLowerCase());
  if (own.includes(listed.toLowerCase())) return true;
  const code = canonical(listed, language);
  if (code !== undefined) return code === (read.unitCode ?? canonical(read.unit ?? '', language));
  return own.some((name) => name?.startsWith(listed.toLowerCase()));
}

/** The code of a unit's or currency's name, read by the product's own tables. */
function canonical(name: string, language: string): string | undefined {
  for (const code of [language, 'en']) {
    const scan = startScan(name.toLowerCase(), { language: languageOf(code) });
    const found = unitAt(scan, 0);
    if (found?.last === scan.tokens.length) return found.unit.code;
    const currency = scan.language.currencies.startingAt(scan.tokens, 0);
    if (currency?.end === scan.tokens.length) return currency.value.code;
  }
  return undefined;
}
