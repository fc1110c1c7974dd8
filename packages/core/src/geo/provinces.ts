/** A Dutch province. */
export interface Province {
  /** CBS code, `PV20`…`PV31`. */
  readonly code: string;
  /** Official name in Dutch. For Fryslân that is the Frisian one. */
  readonly name: string;
  /** The name in other languages, by language tag, where it differs from `name`. */
  readonly names: Readonly<Record<string, string>>;
}

const province = (code: string, name: string, names: Province['names']): Province => ({ code, name, names });

/** The twelve provinces, by CBS code (north-east to south). */
export const provinces: readonly Province[] = [
  province('PV20', 'Groningen', { fy: 'Grinslân' }),
  province('PV21', 'Fryslân', { de: 'Friesland' }),
  province('PV22', 'Drenthe', { fy: 'Drinte' }),
  province('PV23', 'Overijssel', { fy: 'Oerisel' }),
  province('PV24', 'Flevoland', { fy: 'Flevolân' }),
  province('PV25', 'Gelderland', { fy: 'Gelderlân' }),
  province('PV26', 'Utrecht', { fy: 'Utert' }),
  province('PV27', 'Noord-Holland', { fy: 'Noard-Hollân', en: 'North Holland', de: 'Nordholland' }),
  province('PV28', 'Zuid-Holland', { fy: 'Súd-Hollân', en: 'South Holland', de: 'Südholland' }),
  province('PV29', 'Zeeland', { fy: 'Seelân', de: 'Seeland' }),
  province('PV30', 'Noord-Brabant', { fy: 'Noard-Brabân', en: 'North Brabant', de: 'Nordbrabant' }),
  province('PV31', 'Limburg', { fy: 'Limboarch' }),
];

/** `language` is a language tag; only its first part counts (`en-GB` is `en`). Undefined for a code that is no province. */
export function provinceName(code: string, language = 'nl'): string | undefined {
  const found = provinces.find((one) => one.code === code);
  return found?.names[language.toLowerCase().split('-')[0] ?? ''] ?? found?.name;
}
