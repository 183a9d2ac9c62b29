import type { Measure } from '../../model/quantity-words';
import { alternatives } from '../../text/phrases';

/** A unit of measurement. */
export interface Unit {
  /** UCUM; absent where it has none. */
  code?: string;
  measure: Measure;
  /** In the measure's base unit; a smaller unit that follows a greater one is added ("6 ft 2 in"). */
  size?: number;
}

/** A currency as a text names it. */
export interface Currency {
  /** ISO 4217. Assumed where a sign or a word is shared ("$", "pounds"). */
  code?: string;
  assumed?: true;
  /** How many make one of the main unit, for "cent" and the like. */
  minor?: number;
  /** May stand before the number. */
  sign?: true;
  /** Without space inside. */
  tight?: true;
  /** Another word unless it is written in capitals, or in small letters. */
  capitals?: true;
  small?: true;
}

/** UCUM code, measure, size in the measure's base unit, and the forms that a text uses. */
export type UnitRow = readonly [code: string, measure: Measure, size: number, forms: string];

/** Entries of a phrase table for rows of units. */
export function unitEntries(rows: readonly UnitRow[]): [string, Unit][] {
  return rows.flatMap(([code, measure, size, forms]) => {
    const unit: Unit = { measure };
    if (code !== '') unit.code = code;
    if (size > 0) unit.size = size;
    return alternatives(forms).map((form): [string, Unit] => [form, unit]);
  });
}

/** SI prefix, the factor, and how the language says it. */
export type PrefixRow = readonly [prefix: string, factor: number, spoken: string];

/** Entries for every prefix of every base: `join` is what stands between them when spoken. */
export function prefixedEntries(
  prefixes: readonly PrefixRow[],
  bases: readonly UnitRow[],
): [string, Unit][] {
  return bases.flatMap(([code, measure, size, forms]) =>
    prefixes.flatMap(([prefix, factor, spoken]) => {
      const unit: Unit = { code: prefix + code, measure, size: size * factor };
      return alternatives(spoken).flatMap((said) =>
        alternatives(forms).flatMap((form): [string, Unit][] => [
          [said + form, unit],
          [`${said} ${form}`, unit],
          // "ki-lô-mét"
          ...(said.includes('-') ? [[`${said}-${form}`, unit] as [string, Unit]] : []),
        ]),
      );
    }),
  );
}

/** Symbols that every language uses. */
const symbols: readonly UnitRow[] = [
  ['%', 'percent', 0, '%'],
  ['[ppth]', 'percent', 0, '‰'],
  ['m', 'length', 1, 'm'],
  ['[in_i]', 'length', 0.0254, 'in'],
  ['[ft_i]', 'length', 0.3048, 'ft'],
  ['[yd_i]', 'length', 0.9144, 'yd | yds'],
  ['[mi_i]', 'length', 1609.344, 'mi'],
  ['har', 'area', 1e4, 'ha'],
  ['g', 'weight', 1, 'g'],
  ['kg', 'weight', 1e3, 'kgs'],
  ['t', 'weight', 1e6, 't'],
  ['[lb_av]', 'weight', 453.59237, 'lb | lbs'],
  ['[oz_av]', 'weight', 28.349523125, 'oz'],
  ['L', 'volume', 1, 'l'],
  ['cm3', 'volume', 1e-3, 'cc'],
  ['[gal_us]', 'volume', 3.785411784, 'gal'],
  ['ug', 'weight', 1e-6, 'mcg'],
  ['{TEU}', 'volume', 0, 'teu | teus'],
  ['{DWT}', 'weight', 0, 'dwt'],
  ['Cel', 'temperature', 0, '°c | ° c | ℃ | º c | ° celsius'],
  ['[degF]', 'temperature', 0, '°f | ° f | ℉ | º f | ° fahrenheit'],
  ['deg', 'temperature', 0, '°'],
  ['km/h', 'speed', 0, 'km/h | km/g | km/hr | kph | kmh | kmph'],
  ['m/s', 'speed', 0, 'm/s | mps'],
  ['[ft_i]/s', 'speed', 0, 'ft/s'],
  ['[mi_i]/h', 'speed', 0, 'mph'],
  ['[kn_i]', 'speed', 0, 'kn'],
  ['W', 'energy', 0, 'w'],
  ['kW', 'energy', 0, 'kw'],
  ['MW', 'energy', 0, 'mw | mwe'],
  ['GW', 'energy', 0, 'gw'],
  ['TW', 'energy', 0, 'tw'],
  ['[HP]', 'energy', 0, 'hp | cv | bhp'],
  ['W.h', 'energy', 0, 'wh'],
  ['kW.h', 'energy', 0, 'kwh'],
  ['MW.h', 'energy', 0, 'mwh'],
  ['GW.h', 'energy', 0, 'gwh'],
  ['TW.h', 'energy', 0, 'twh'],
  ['J', 'energy', 0, 'j'],
  ['kJ', 'energy', 0, 'kj'],
  ['MJ', 'energy', 0, 'mj'],
  ['cal', 'energy', 0, 'cal'],
  ['kcal', 'energy', 0, 'kcal'],
  ['eV', 'energy', 0, 'ev'],
  ['keV', 'energy', 0, 'kev'],
  ['MeV', 'energy', 0, 'mev'],
  ['[Btu]', 'energy', 0, 'btu | btus'],
  ['kV.A', 'energy', 0, 'kva'],
  ['MV.A', 'energy', 0, 'mva'],
  ['s', 'duration', 1, 's'],
  ['ms', 'duration', 1e-3, 'ms'],
  ['min', 'duration', 60, 'min'],
  ['Hz', 'other', 0, 'hz'],
  ['kHz', 'other', 0, 'khz'],
  ['MHz', 'other', 0, 'mhz'],
  ['GHz', 'other', 0, 'ghz'],
  ['V', 'other', 0, 'v'],
  ['kV', 'other', 0, 'kv'],
  ['mV', 'other', 0, 'mv'],
  ['A', 'other', 0, 'amp'],
  ['mA', 'other', 0, 'ma'],
  ['mA.h', 'other', 0, 'mah'],
  ['B', 'other', 0, 'bytes'],
  ['kB', 'other', 0, 'kb'],
  ['MB', 'other', 0, 'mb'],
  ['GB', 'other', 0, 'gb'],
  ['TB', 'other', 0, 'tb'],
  ['PB', 'other', 0, 'pb'],
  ['Mbit/s', 'other', 0, 'mbps'],
  ['Gbit/s', 'other', 0, 'gbps'],
  ['kbit/s', 'other', 0, 'kbps'],
  ['Pa', 'other', 0, 'pa'],
  ['hPa', 'other', 0, 'hpa'],
  ['kPa', 'other', 0, 'kpa'],
  ['MPa', 'other', 0, 'mpa'],
  ['mbar', 'other', 0, 'mbar'],
  ['mm[Hg]', 'other', 0, 'mmhg | mm hg'],
  ['[psi]', 'other', 0, 'psi'],
  ['dB', 'other', 0, 'db'],
  ['[ppm]', 'other', 0, 'ppm'],
  ['[ppb]', 'other', 0, 'ppb'],
  ['[iU]', 'other', 0, 'iu'],
  ['/min', 'other', 0, 'rpm'],
  ['{beats}/min', 'other', 0, 'bpm'],
  ['Bq', 'other', 0, 'bq'],
  ['mSv', 'other', 0, 'msv'],
  ['uSv', 'other', 0, 'µsv | μsv'],
  ['Gy', 'other', 0, 'gy'],
  ['mGy', 'other', 0, 'mgy'],
];

/** Prefixes of the symbols that take them freely. */
const symbolPrefixes: readonly PrefixRow[] = [
  ['k', 1e3, 'k'],
  ['h', 1e2, 'h'],
  ['d', 1e-1, 'd'],
  ['c', 1e-2, 'c'],
  ['m', 1e-3, 'm'],
  ['u', 1e-6, 'µ | μ'],
  ['n', 1e-9, 'n'],
];

/** Symbols that take a prefix, glued to it. */
const prefixedSymbols: readonly UnitRow[] = [
  ['m', 'length', 1, 'm'],
  ['g', 'weight', 1, 'g'],
  ['L', 'volume', 1, 'l'],
];

/** The symbols that every language shares. */
export const sharedUnits: readonly [string, Unit][] = [
  ...unitEntries(symbols),
  ...prefixedEntries(symbolPrefixes, prefixedSymbols).filter(([form]) => !form.includes(' ')),
];
