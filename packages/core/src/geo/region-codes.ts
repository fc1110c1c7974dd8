import { provinceName, provinces } from './provinces.js';

/**
 * How wide a region is, from near to far; `unknown` for a code that says nothing to us.
 *
 * An `area` is a region that a feed defines itself, by naming municipalities or provinces.
 */
export type RegionLevel = 'municipality' | 'area' | 'province' | 'country' | 'eu' | 'unknown';

/** The levels from the nearest to the widest, without `unknown`; handy to list a filter in a fixed order. */
export const regionLevels = ['municipality', 'area', 'province', 'country', 'eu'] as const satisfies readonly RegionLevel[];

/**
 * What a region code looks like: `EU`, `NL`, a CBS province (`PV22`), a CBS municipality (`GM0114`), or the URI of a
 * feed's own area. Says nothing about whether it exists; for that, ask {@link Geography.levelOf}.
 */
export function regionKind(code: string): RegionLevel {
  if (code === 'EU') return 'eu';
  if (code === 'NL') return 'country';
  if (/^PV\d{2}$/.test(code)) return 'province';
  if (/^GM\d{4}$/.test(code)) return 'municipality';
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(code) ? 'area' : 'unknown';
}

const wide: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  NL: { nl: 'Nederland', fy: 'Nederlân', en: 'the Netherlands', de: 'Niederlande' },
  EU: { nl: 'Europese Unie', fy: 'Europeeske Uny', en: 'European Union', de: 'Europäische Union' },
};

/**
 * The name of the Union, the country or a province in a language (a tag such as `en-GB`; Dutch when there is none).
 * Undefined for any other code: municipalities are in `data/municipalities`, areas in the feed.
 */
export function regionName(code: string, language = 'nl'): string | undefined {
  const names = Object.hasOwn(wide, code) ? wide[code] : undefined;
  return names ? (names[language.toLowerCase().split('-')[0] ?? ''] ?? names['nl']) : provinceName(code, language);
}

/** Every name of the Union, the country or a province, for an index of words. Empty for any other code. */
export function regionNames(code: string): readonly string[] {
  if (Object.hasOwn(wide, code)) return Object.values(wide[code] ?? {});
  const province = provinces.find((one) => one.code === code);
  return province ? [...new Set([province.name, ...Object.values(province.names)])] : [];
}
