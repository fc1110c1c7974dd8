/** How near schemes are, and what that and their dates do to the order. */
import type { Geography, RegionLevel } from '../geo/index.js';
import { keep } from './keep.js';
import type { Column, Segment } from './segment.js';
import type { Shelf } from './shelf.js';

/** How near each set of regions is. */
export class Levels {
  readonly all: readonly RegionLevel[];
  /** Whether it is known to be for a part of the region only. */
  readonly partly: readonly boolean[];
  /** Whether it belongs on a page about the region. */
  readonly inside: readonly boolean[];
  readonly #index: Column<unknown>['index'];

  constructor({ columns }: Segment, geography: Geography, region: string | undefined) {
    this.#index = columns.regions.index;
    this.all = columns.regions.values.map((codes) => geography.levelFor(codes, region));
    this.partly = columns.regions.values.map((codes, at) => this.all[at] === 'unknown' && codes.some((code) => geography.levelOf(code) !== 'unknown'));
    this.inside = columns.regions.values.map((codes) => region === undefined || geography.within(codes, region));
  }
  within(schemes: Uint32Array): Uint32Array {
    return this.inside.every(Boolean) ? schemes : keep(schemes, (scheme) => this.inside[this.#index[scheme]!]!);
  }
}

const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 4, area: 3, province: 2, country: 1, eu: 0.5, unknown: 0 };
/** What is for a part of the page's region: a town of the province. Farther than what is for all of it, nearer than the country. */
const inPart = 1.5;
/**
 * What nearness makes of a score on a page with a region: of two that fit about as well the nearer goes first, whichever has the longer
 * name, and one that fits much better still passes it. For a part of the region it is as {@link partly} says.
 */
const pull: Readonly<Record<RegionLevel, number>> = { municipality: 2.6, area: 2.2, province: 1.8, country: 1.25, eu: 0.9, unknown: 0.9 };
const partly = 1.5;
/** The same where the page has no region, by nearness: there nobody knows that what is near is near to the visitor. */
const weakPull = 0.12;
/** What is surely for the visitor, in a question without a region: what is for the whole country, or for the place that the question names. */
const sure = 2;
/** Two ways to the same number differ by less than this. */
const rounding = 1e-4;
/** What is for other places than the one that the question names. */
const elsewhere = 0.4;
const chances = { open: 1, unknown: 1, planned: 0.8, suspended: 0.4, closed: 0.2 } as const;

/** What a scheme with a score comes to in the order of answers. */
export interface Ranking {
  readonly of: (scheme: number, score: number) => number;
  /** A scheme with a lower score comes to less than this, whichever it is. */
  readonly worth: (rank: number) => number;
}

/**
 * What is near and can be applied for now goes before what is far or closed. Worked out once per set of regions and per schedule.
 * `places` is there when a question was asked on a page without a region: how near each is to the regions that it names.
 */
export function ranking({ segment: { columns }, timings: all }: Shelf, levels: Levels, scoped: boolean, places?: readonly Levels[]): Ranking {
  const chance = Float64Array.from(all, ({ availability }) => chances[availability]);
  const near = Float64Array.from(levels.all, (level, at) => (scoped ? (levels.partly[at] ? inPart : nearness[level]) : places && isFor(level, at, places) ? sure : 0));
  const pulls = Float64Array.from(levels.all, (level, at) => (scoped ? (levels.partly[at] ? partly : pull[level]) : 1 + near[at]! * weakPull));
  const fits = Float64Array.from(near, (_, at) => (!places?.length || places.some(({ inside }) => inside[at]) ? 1 : elsewhere));
  const [schedules, regions] = [columns.schedule.index, columns.regions.index];
  const rank = (score: number, pulled: number, nearby: number) => score * pulled + 1 + nearby * 0.1;
  const [strongest, nearest] = [pulls, near].map((each) => each.reduce((most, own) => Math.max(most, own), 0)) as [number, number];
  return {
    of(scheme, score) {
      const region = regions[scheme]!;
      return rank(score, pulls[region]!, near[region]!) * fits[region]! * chance[schedules[scheme]!]!;
    },
    worth: (least) => (least - rank(0, strongest, nearest)) / strongest - rounding,
  };
}

const isFor = (level: RegionLevel, at: number, places: readonly Levels[]): boolean =>
  places.length > 0 ? places.some(({ all }) => nearness[all[at]!] > nearness.country) : level === 'country' || level === 'eu';
