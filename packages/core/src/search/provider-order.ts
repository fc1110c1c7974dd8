/** In which order providers are listed: who serves goes before who may serve, and that before who does not. */
import type { ProviderRole } from '../feed/vocabulary.js';
import { type Coverage, type RegionLevel, regionLevels } from '../geo/index.js';
import type { Entry, ProviderHit } from './providers.js';

export const byCoverage: Readonly<Record<Coverage, number>> = { yes: 0, unknown: 1, no: 2 };
export const widthOf = (level: RegionLevel): number => (level === 'unknown' ? -1 : (regionLevels as readonly RegionLevel[]).indexOf(level));
/** Desks that take in any question. */
const doors: readonly ProviderRole[] = ['first-line', 'municipality', 'chamber'];
const doorOf = (role: ProviderRole): number => (doors.includes(role) ? doors.indexOf(role) : doors.length);

/** A first-line organisation of one's own municipality, region or province: the first door, wherever its office is. */
const isFirstDoor = (level: RegionLevel, role: ProviderRole): boolean => role === 'first-line' && level !== 'country' && level !== 'eu';

/**
 * The positions of the entries that have a hit, in order. Among those who serve, the host's own provider, then the first door and then
 * the nearest level goes first; among those of whom it is not known, the widest; among the others, the nearest. Then the kind of desk,
 * the shorter way, and the alphabet, in which the entries stand already.
 */
export function inOrder(entries: readonly Entry[], hits: readonly (ProviderHit | undefined)[], home: string | undefined): readonly number[] {
  const order: number[] = [];
  // Numbers to compare, worked out once for each: thousands are compared a dozen times.
  const [first, second, third] = [new Float64Array(entries.length), new Float64Array(entries.length), new Float64Array(entries.length)];
  hits.forEach((hit, position) => {
    if (!hit) return;
    const { provider, role } = entries[position]!;
    const { coverage, level, km = Infinity } = hit;
    const width = widthOf(level);
    const isHome = coverage !== 'no' && provider.id === home;
    const within = coverage === 'yes' ? width + (isFirstDoor(level, role) ? 0 : 10) : coverage === 'unknown' ? -width : 0;
    order.push(position);
    first[position] = byCoverage[coverage] * 1000 + (isHome ? 0 : 100) + within;
    second[position] = coverage === 'no' ? km : doorOf(role);
    third[position] = coverage === 'no' ? doorOf(role) : km;
  });
  const compare = (numbers: Float64Array, a: number, b: number) => (numbers[a] === numbers[b] ? 0 : numbers[a]! - numbers[b]!);
  return order.sort((a, b) => compare(first, a, b) || compare(second, a, b) || compare(third, a, b));
}
