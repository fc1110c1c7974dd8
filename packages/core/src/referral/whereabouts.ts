/** Which place a visitor means by a name typed in full. */
import type { NamedPlace } from '../geo/places.js';
import { words } from '../search/analysis.js';

/**
 * The places that are called exactly this, signs and capitals aside: one when the name is clear, several when it is not
 * ("Bergen" is in Limburg and in Noord-Holland). An official name goes before an alias of another place.
 */
export function placesNamed<T extends NamedPlace>(table: readonly T[], typed: string): readonly T[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const official = table.filter(({ name }) => names(name).includes(wanted));
  if (official.length > 0) return official;
  return table.filter(({ place, aliases = [] }) => [place ?? '', ...aliases].some((name) => names(name).includes(wanted)));
}

const plain = (name: string): string => words(name).join(' ');

/** A name as it may be typed: without what stands in brackets behind it, and without a leading 's or 't. */
const names = (name: string): readonly string[] => {
  const [full, short] = [plain(name), plain(name.replace(/ \(.*\)$/, ''))];
  return [full, short, short.replace(/^[st] /, '')];
};
