/** What counts the filters, what reads whom an organisation serves and looks for, and what people call sectors. Fetched with the first filters. */
import { sectionsServed } from '@mkb-wegwijzer/core/search';

export { conditionReader, conditionValues, countFilters } from '@mkb-wegwijzer/core/search';

/** Sections of SBI, to be read after "Helpt bedrijven in"; the official names are those of an office. */
const nl: Readonly<Record<string, string>> = {
  A: 'landbouw, bosbouw of visserij',
  B: 'winning van zand, grind, olie of gas',
  C: 'industrie: dingen maken',
  D: 'energie',
  E: 'water, afval of hergebruik',
  F: 'bouw',
  G: 'winkels of groothandel',
  H: 'vervoer, opslag of post',
  I: 'horeca of overnachten',
  J: 'uitgeven, film, radio of tv',
  K: 'ICT of telecom',
  L: 'banken, verzekeringen of pensioenen',
  M: 'verkoop of verhuur van gebouwen',
  N: 'advies, onderzoek of ontwerp',
  O: 'verhuur, uitzenden, schoonmaak of beveiliging',
  P: 'overheid',
  Q: 'onderwijs of training',
  R: 'zorg of welzijn',
  S: 'kunst, sport of vrije tijd',
  T: 'kappers, reparatie of verenigingen',
  U: 'huishoudens met personeel',
  V: 'internationale organisaties',
};

/** What a visitor reads for a section; a value that is none, as an address may have it, is shown as it is. */
export function sectorName(section: string, { later }: { readonly later?: { readonly sectors: Readonly<Record<string, string>> } }): string {
  const names = later?.sectors ?? nl;
  return Object.hasOwn(names, section) ? names[section]! : section;
}

/**
 * What a visitor reads for a sector as a condition names it: a section in words, a finer code with the section that it lies in. A code
 * of which the section cannot be told stays a code.
 */
export function sectorText(value: string, terms: Parameters<typeof sectorName>[1]): string {
  const [, scheme = '', code = ''] = /^(?:(sbi\d{4}):)?\s*(.+)$/i.exec(value.trim()) ?? [];
  const inside = sectionsServed({ serves: [{ subject: 'sector', in: [value] }] });
  if (inside.length !== 1) return `SBI ${value.replace(/^sbi/i, '').replace(':', ': ')}`;
  const name = sectorName(inside[0]!, terms);
  return /^[A-V]$/i.test(code) && !/2008/.test(scheme) ? name : `${name} (SBI ${/2008/.test(scheme) ? '2008: ' : ''}${code})`;
}
