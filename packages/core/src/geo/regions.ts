/** Which region contains which, answered in three values so that what is not known never becomes a no. */
import { provinceOfMunicipality } from '../data/municipality-codes.js';
import { successorsOf } from '../data/successors.js';
import { provinces } from './provinces.js';
import { type RegionLevel, regionKind, regionLevels } from './region-codes.js';

/** `unknown`: it may be so, but the codes do not tell. */
export type Coverage = 'yes' | 'no' | 'unknown';

/** A region of a feed's own. A feed's `areas` fit as they are. */
export interface RegionArea {
  /** URI, by which records name it. */
  readonly id: string;
  /** Codes of municipalities or provinces. An area inside an area is not looked into and counts as an unknown member. */
  readonly members: readonly string[];
}

/** The ground that a code stands for, counted in municipalities of today. */
interface Extent {
  readonly level: RegionLevel;
  readonly surely: ReadonlySet<string>;
  /** A municipality that was split names all heirs, and each of them only partly. */
  readonly perhaps: ReadonlySet<string>;
  /** Part of it is unknown to us, and could be anywhere. */
  readonly open: boolean;
}

/** The rest of the European Union, so that `EU` is wider than `NL`. */
const abroad = 'abroad';

const nowhere: ReadonlySet<string> = new Set();

/**
 * Knows the regions of the Netherlands and the areas of a catalogue. Make one per catalogue and keep it: answers are
 * remembered. No method throws; a code that does not exist is `unknown`, and a municipality that was merged, renamed or
 * split stands for what took its place.
 *
 * - finder: `within` keeps what belongs on a page about a region, `levelFor` says how near a result is;
 * - wizard and eligibility: `covers` says who serves a visitor;
 * - map: `covers` for "serves my region"; "is located near" is a matter of distance, not of codes (see `nearestFirst`).
 */
export class Geography {
  readonly #areas: ReadonlyMap<string, RegionArea>;
  readonly #extents = new Map<string, Extent | undefined>();

  constructor({ areas = [] }: { readonly areas?: readonly RegionArea[] } = {}) {
    // The first of two areas by one id stands, and an area cannot take the code of a province.
    this.#areas = new Map(areas.filter(({ id }) => regionKind(id) === 'area').reverse().map((area) => [area.id, area]));
  }

  /** The level of one region; `unknown` if it does not exist. A municipality that has gone is still a municipality. */
  levelOf(code: string): RegionLevel {
    return this.#extentOf(code)?.level ?? 'unknown';
  }

  /**
   * Whether a visitor who is somewhere in the region `visitor` surely is inside one of the regions `served`.
   *
   * - Emmen is covered by Emmen, by an area with Emmen in it, by Drenthe, the country and the Union.
   * - Of a visitor known only to be in Drenthe, Emmen says `unknown`; all municipalities of Drenthe together say `yes`.
   * - An empty list, or one that could only match through an unknown code, says `unknown`.
   */
  covers(served: readonly string[], visitor: string): Coverage {
    const whereabouts = this.#whereabouts(visitor);
    if (!whereabouts || served.length === 0) return 'unknown';
    const extents = served.map((code) => this.#extentOf(code));
    if (every(whereabouts, (place) => extents.some((extent) => extent?.surely.has(place)))) return 'yes';
    const possible = extents.some((extent) => !extent || extent.open || overlaps(extent, whereabouts));
    return possible ? 'unknown' : 'no';
  }

  /**
   * Whether a record with these regions belongs on a page about `scope`: it serves the scope, or lies within it, or
   * reaches over part of it. In short: {@link covers} does not say `no`. A page of Emmen shows what is for Emmen, for
   * Drenthe and for the whole country, and nothing of Assen; a page of Drenthe shows all of these. What cannot be told
   * is shown: no regions, an unknown code, an unknown scope.
   */
  within(regions: readonly string[], scope: string): boolean {
    return this.covers(regions, scope) !== 'no';
  }

  /**
   * How near a record is. With a visitor's region: the level of the nearest region that surely contains the visitor,
   * `unknown` if none does (so always when {@link covers} does not say `yes`). Without: the widest level it serves.
   *
   * @example
   * geography.levelFor(['GM0114', 'NL'], 'GM0114') // 'municipality'
   * geography.levelFor(['GM0114', 'NL'], 'GM0106') // 'country'
   * geography.levelFor(['GM0114', 'NL'])           // 'country'
   */
  levelFor(served: readonly string[], visitor?: string): RegionLevel {
    if (visitor === undefined) return widest(served.map((code) => this.levelOf(code)));
    const whereabouts = this.#whereabouts(visitor);
    if (!whereabouts) return 'unknown';
    const extents = served.map((code) => this.#extentOf(code)).filter((extent) => extent !== undefined);
    const levels = [...whereabouts].map((place) => nearest(extents.filter(({ surely }) => surely.has(place)).map(({ level }) => level)));
    return levels.includes('unknown') ? 'unknown' : widest(levels);
  }

  /** The codes of every region that contains this one, nearest first: areas, the province, `NL`, `EU`. */
  ancestors(code: string): readonly string[] {
    const ground = this.#whereabouts(code);
    if (!ground) return [];
    const own = rank(this.levelOf(code));
    const regions = [...this.#areas.keys(), ...provinces.map((province) => province.code), 'NL', 'EU'];
    const contains = (other: string) => {
      const extent = this.#extentOf(other);
      if (!extent || !every(ground, (place) => extent.surely.has(place))) return false;
      return extent.surely.size > ground.size || rank(extent.level) > own;
    };
    return regions.filter(contains).sort((a, b) => rank(this.levelOf(a)) - rank(this.levelOf(b)));
  }

  /** The code as it is today: the heirs of a municipality that has gone (several if it was split), else the code itself. */
  resolve(code: string): readonly string[] {
    return successorsOf(code) ? heirs(code) : [code];
  }

  /** CBS codes of the municipalities of today that lie in a region, wholly or (of a split municipality) partly; in order. */
  municipalitiesIn(code: string): readonly string[] {
    const extent = this.#extentOf(code);
    return extent ? [...extent.surely, ...extent.perhaps].filter((place) => place !== abroad).sort() : [];
  }

  /** Every place where someone in this region can be. Undefined when that cannot be told. */
  #whereabouts(code: string): ReadonlySet<string> | undefined {
    const extent = this.#extentOf(code);
    if (!extent || extent.open) return undefined;
    return extent.perhaps.size > 0 ? new Set([...extent.surely, ...extent.perhaps]) : extent.surely;
  }

  #extentOf(code: string): Extent | undefined {
    if (!this.#extents.has(code)) this.#extents.set(code, this.#measure(code));
    return this.#extents.get(code);
  }

  #measure(code: string): Extent | undefined {
    const all = provinceOfMunicipality();
    const level = regionKind(code);
    switch (level) {
      case 'eu':
        return extent(level, [...all.keys(), abroad]);
      case 'country':
        return extent(level, all.keys());
      case 'province': {
        const inside = [...all].filter(([, province]) => province === code).map(([municipality]) => municipality);
        return inside.length > 0 ? extent(level, inside) : undefined;
      }
      case 'municipality': {
        if (all.has(code)) return extent(level, [code]);
        const now = heirs(code).filter((heir) => all.has(heir));
        if (now.length === 0) return undefined;
        return now.length === 1 ? extent(level, now) : { ...extent(level, []), perhaps: new Set(now) };
      }
      case 'area':
        return this.#unite(this.#areas.get(code)?.members ?? []);
      case 'unknown':
        return undefined;
    }
  }

  #unite(members: readonly string[]): Extent | undefined {
    if (members.length === 0) return undefined;
    const known = members.map((member) => (regionKind(member) === 'area' ? undefined : this.#extentOf(member)));
    const surely = new Set(known.flatMap((member) => [...(member?.surely ?? [])]));
    const perhaps = known.flatMap((member) => [...(member?.perhaps ?? [])]).filter((place) => !surely.has(place));
    return { level: 'area', surely, perhaps: new Set(perhaps), open: known.includes(undefined) };
  }
}

const extent = (level: RegionLevel, places: Iterable<string>): Extent => ({ level, surely: new Set(places), perhaps: nowhere, open: false });

/** Follows the mergers to their end. A ring in the table, which the tests forbid, would end in nothing. */
function heirs(code: string, seen: readonly string[] = []): string[] {
  if (seen.includes(code)) return [];
  const next = successorsOf(code);
  return next ? [...new Set(next.flatMap((successor) => heirs(successor, [...seen, code])))] : [code];
}

function overlaps({ surely, perhaps }: Extent, ground: ReadonlySet<string>): boolean {
  const [small, large] = surely.size < ground.size ? [surely, ground] : [ground, surely];
  for (const place of small) if (large.has(place)) return true;
  for (const place of perhaps) if (ground.has(place)) return true;
  return false;
}

function every<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
  for (const item of items) if (!holds(item)) return false;
  return true;
}

const order: readonly RegionLevel[] = regionLevels;
/** From 0, near, to 4, wide; -1 for unknown. */
const rank = (level: RegionLevel) => order.indexOf(level);
const nearest = (levels: readonly RegionLevel[]): RegionLevel => order.find((level) => levels.includes(level)) ?? 'unknown';
const widest = (levels: readonly RegionLevel[]): RegionLevel => order.findLast((level) => levels.includes(level)) ?? 'unknown';
