/** Offices that a map cannot show: they give no point, and no town of theirs is in the tables. */
import { municipalities } from '@mkb-wegwijzer/core/data/municipalities';
import { townIn } from '@mkb-wegwijzer/core/data/towns';
import type { FeedProblem, Location } from '@mkb-wegwijzer/core/feed';
import { Geography, isPoint } from '@mkb-wegwijzer/core/geo';

const geography = new Geography();
const table = new Map(municipalities().map((municipality) => [municipality.code, municipality]));

const hasTown = (code: string, place: string): boolean => (table.get(code)?.knownAs(place) ?? townIn(code, place)) !== undefined;

/** A feed names one town many times, and the country has 1,500. */
const found = new Map<string, readonly string[]>();
function municipalitiesWith(place: string): readonly string[] {
  let codes = found.get(place);
  if (!codes) found.set(place, (codes = [...table.keys()].filter((code) => hasTown(code, place))));
  return codes;
}

const nameOf = (code: string): string => `${table.get(code)!.name} (${code})`;

/** A point, even a wrong one, is told of elsewhere; that of a region is not used. */
export function* unknownTown({ lat, lon, precision, place, region = '' }: Location, path: string): Generator<Omit<FeedProblem, 'severity' | 'id'>> {
  if (place === undefined || (precision !== 'region' && isPoint({ lat, lon }))) return;
  const [own = '', ...more] = geography.resolve(region);
  if (more.length === 0 && hasTown(own, place)) return;
  const elsewhere = municipalitiesWith(place).slice(0, 5);
  yield {
    path: `${path}.place`,
    code: 'no-point',
    message: `no point is known of ${JSON.stringify(place)} ${table.has(own) ? `in ${nameOf(own)}` : 'without the code of its municipality'}, so it is not on the map and no distance to it is told`,
    remedy: elsewhere.length > 0 ? `"region" is the code of its municipality: there is one in ${elsewhere.map(nameOf).join(', ')}.` : 'Check how it is spelt. If it is right, give "lat" and "lon".',
  };
}
