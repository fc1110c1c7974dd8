/** Finds schemes in one or more segments, side by side, as if they were one. */
import type { Text } from '../feed/atoms.js';
import { FeedError } from '../feed/errors.js';
import type { Catalogue, Source } from '../feed/federate.js';
import { wordings } from '../feed/text.js';
import { type Timing, timingOf } from '../feed/windows.js';
import { Geography, type RegionLevel } from '../geo/index.js';
import { fold } from './analysis.js';
import type { FinderQuery, FinderResult, FinderSort, Hit, SchemeCollection, SchemeRecord, Suggestion } from './collection.js';
import { Evidence, Numbers, keep, lookUp, lookUpTypos } from './evidence.js';
import { type FacetCount, type FacetName, type Facets, type Selection, facetNames } from './facets.js';
import { GuideWords } from './guide-words.js';
import { type QueryWord, readQuery } from './query.js';
import { type Piece, type Resolved, resolve } from './resolve.js';
import { type Card, type Column, type Segment, unknownLength } from './segment.js';
import { type FacetColumn, type Ground, Tally, earlyFacets, facetColumn, timings } from './tally.js';

/** A segment with what was worked out of it once. */
interface Shelf extends Resolved {
  readonly timings: readonly Timing[];
  readonly facets: Map<FacetName, Promise<FacetColumn>>;
}

/** A scheme that was found: where, and how well it fits. */
interface Found {
  readonly shelf: Shelf;
  readonly scheme: number;
  readonly score: number;
}

/** The schemes of a segment that the words speak for. Without words there are no scores. */
interface Matched {
  readonly shelf: Shelf;
  readonly schemes: Uint32Array;
  readonly scores?: Float32Array;
  /** What of the words asked each scheme has. */
  readonly covered?: Float32Array;
  /** The stems that the words were read as. */
  readonly readings: ReadonlySet<string>;
}
const nothing: ReadonlySet<string> = new Set();

/**
 * What a scheme must have of the words asked, as a share of what the best one has, counted by their rarity. The first that gives
 * a page of results holds: who asks precisely gets what was asked, and a whole sentence still finds what answers most of it.
 */
const shares = [0.8, 0.62, 0.45, 0.3, 0.2] as const;
const page = 10;

export class Segments implements SchemeCollection {
  readonly sources: readonly Source[];
  readonly size: number;
  readonly geography: Geography;
  private readonly shelves: readonly Shelf[];
  private readonly words: GuideWords;
  private readonly ground: Ground;

  private constructor(
    private readonly catalogue: Catalogue,
    resolved: readonly Resolved[],
    readonly today: string,
  ) {
    this.sources = catalogue.sources;
    this.geography = new Geography({ areas: catalogue.areas });
    this.shelves = resolved.map((each) => ({ ...each, timings: timings(each.segment, today), facets: new Map() }));
    this.size = this.shelves.reduce((sum, { segment, hidden }) => sum + segment.size - hidden.reduce((total, one) => total + one, 0), 0);
    this.words = new GuideWords(catalogue);
    this.ground = { needs: catalogue.needs, themes: catalogue.themes, areas: catalogue.areas, geography: this.geography, today, providerId: (id) => catalogue.aliases.get(id) ?? id };
  }

  /** `today` is a day in Europe/Amsterdam. Pieces come in the order in which the page and the index name their feeds. */
  static async open(pieces: readonly Piece[], today: string): Promise<Segments> {
    const { catalogue, resolved } = await resolve(pieces, today);
    return new Segments(catalogue, resolved, today);
  }

  get needs() {
    return this.catalogue.needs;
  }
  get themes() {
    return this.catalogue.themes;
  }
  get areas() {
    return this.catalogue.areas;
  }

  async find({ text = '', selection = {}, region, sort = 'relevance', offset = 0, limit = 20, facets = earlyFacets }: FinderQuery): Promise<FinderResult> {
    const errors: FeedError[] = [];
    const words = readQuery(text);
    const asked = text.trim() !== '';
    const matches = asked ? await this.match(words, errors) : this.shelves.map((shelf): Matched => ({ shelf, schemes: all(shelf), readings: nothing }));
    const counted = facetNames.filter((facet) => facets.includes(facet) || (selection[facet] ?? []).length > 0);
    const tally = new Tally(counted, selection);
    const best = new Best(offset + limit, await this.order(sort, errors), sort === 'relevance');
    let total = 0;
    const scoped = matches.map((match) => {
      const levels = new Levels(match.shelf.segment, this.geography, region);
      return { ...match, levels, schemes: levels.within(match.schemes) };
    });
    const least = leastCover(scoped);
    for (const { shelf, schemes, scores, covered, levels } of scoped) {
      const columns = await this.columnsOf(shelf, counted, errors);
      // Without the column that was chosen from nobody can tell which of its schemes pass.
      if (counted.some((facet) => !columns.has(facet) && (selection[facet] ?? []).length > 0)) continue;
      const passing = tally.add(covered ? keep(schemes, (scheme) => covered[scheme]! >= least) : schemes, columns);
      total += passing.length;
      const rank = ranking(shelf, levels, region !== undefined);
      for (let at = 0; at < passing.length; at++) best.offer(shelf, passing[at]!, rank(passing[at]!, scores ? scores[passing[at]!]! : 0));
    }
    const hits = await this.hits(best.sorted().slice(offset), region, errors);
    return { total, hits, facets: facetsOf(tally, selection), readings: new Set(matches.flatMap(({ readings }) => [...readings])), errors };
  }

  /** The schemes that the words speak for, with how strongly. */
  private async match(words: readonly QueryWord[], errors: FeedError[]): Promise<readonly Matched[]> {
    const evidence = await Promise.all(this.shelves.map(async ({ segment }) => (await attempt(lookUp(segment, words, this.words), errors)) ?? words.map(() => new Evidence(segment.size))));
    // Only a word that is nowhere as it stands is taken for a typing error.
    await Promise.all(
      words.flatMap((word, position) =>
        evidence.some((each) => each[position]!.whole.length > 0) ? [] : this.shelves.map(async ({ segment }, at) => attempt(lookUpTypos(segment, word, this.words, evidence[at]![position]!), errors)),
      ),
    );
    const rarities = words.map((_, position) => this.rarity(evidence.map((each) => each[position]!)));
    return this.shelves.map((shelf, at) => ({ shelf, ...weighUp(shelf, evidence[at]!, rarities) }));
  }

  /** How much it says that a word is found: a word of few schemes says more. */
  private rarity(evidence: readonly Evidence[]): number {
    const count = (list: (each: Evidence) => Uint32Array) => evidence.reduce((sum, each, at) => sum + visible(this.shelves[at]!, list(each)), 0);
    const found = count(({ whole }) => whole.all) || count(({ partly }) => partly);
    return found === 0 ? 0 : Math.log(1 + this.size / found);
  }

  private async order(sort: FinderSort, errors: FeedError[]): Promise<(a: Found, b: Found) => number> {
    const place = (a: Found, b: Found) => b.score - a.score || a.shelf.order[originOf(a)]! - b.shelf.order[originOf(b)]! || a.scheme - b.scheme;
    if (sort === 'relevance') return place;
    const keys = new Map<Shelf, (scheme: number) => number>();
    for (const shelf of this.shelves) {
      const { segment } = shelf;
      if (sort === 'closing') {
        const { index } = segment.columns.schedule;
        const days = shelf.timings.map(({ daysLeft }) => daysLeft ?? Infinity);
        keys.set(shelf, (scheme) => days[index[scheme]!]!);
      } else if (sort === 'amount') keys.set(shelf, keyOf(await attempt(segment.column('amount'), errors), (amount) => -(amount ?? -1)));
      else keys.set(shelf, keyOf(await attempt(segment.column('modified'), errors), (day) => -(Date.parse(day) || 0)));
    }
    return (a, b) => {
      const [one, other] = [keys.get(a.shelf)!(a.scheme), keys.get(b.shelf)!(b.scheme)];
      return one === other ? place(a, b) : one - other;
    };
  }

  private async columnsOf(shelf: Shelf, facets: readonly FacetName[], errors: FeedError[]): Promise<ReadonlyMap<FacetName, FacetColumn>> {
    const columns = new Map<FacetName, FacetColumn>();
    for (const facet of facets) {
      const known = shelf.facets.get(facet) ?? facetColumn(shelf.segment, facet, this.ground);
      shelf.facets.set(facet, known);
      const column = await attempt(known, errors);
      if (column) columns.set(facet, column);
      else shelf.facets.delete(facet);
    }
    return columns;
  }

  private async hits(found: readonly Found[], region: string | undefined, errors: FeedError[]): Promise<readonly Hit[]> {
    const cards = new Map<Found, Card>();
    await Promise.all(
      this.shelves.map(async (shelf) => {
        const own = found.filter((each) => each.shelf === shelf);
        if (own.length === 0) return;
        const loaded = await Promise.all(own.map(({ scheme }) => attempt(shelf.segment.cards([scheme]), errors)));
        own.forEach((each, at) => loaded[at]?.[0] && cards.set(each, loaded[at][0]));
      }),
    );
    return found.flatMap((each) => {
      const card = cards.get(each);
      return card ? [{ scheme: { ...card, ...this.placed(each) }, score: each.score, ...this.when(each), level: this.geography.levelFor(cell(each.shelf.segment.columns.regions, each.scheme), region) }] : [];
    });
  }

  /** What the columns say of a scheme, and where it is from. */
  private placed({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>) {
    const { regions, kind } = shelf.segment.columns;
    const codes = cell(regions, scheme);
    return { kind: cell(kind, scheme), ...(codes.length > 0 && { regions: [...codes] }), from: shelf.from.get(scheme) ?? ([shelf.sources[originOf({ shelf, scheme })]!] as const) };
  }

  private when({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>): { readonly timing: Timing } {
    return { timing: shelf.timings[shelf.segment.columns.schedule.index[scheme]!]! };
  }

  async scheme(id: string, region?: string): Promise<SchemeRecord | undefined> {
    const wanted = this.catalogue.aliases.get(id) ?? id;
    for (const shelf of this.shelves) {
      for (const { scheme } of await shelf.segment.find(wanted)) {
        if (shelf.hidden[scheme] === 1) continue;
        const found = await shelf.segment.record(scheme);
        const { from } = this.placed({ shelf, scheme });
        const level: RegionLevel = this.geography.levelFor(cell(shelf.segment.columns.regions, scheme), region);
        return { scheme: { ...found.scheme, from }, ...(found.provider && { provider: { ...found.provider, from: [from[0]] } }), timing: timingOf(found.scheme, this.today), level };
      }
    }
    return undefined;
  }

  async suggest(text: string, { region, limit = 8 }: { readonly region?: string; readonly limit?: number } = {}): Promise<readonly Suggestion[]> {
    const typed = fold(text).trim();
    if (typed.length < 2) return [];
    const begins = (labels: readonly string[]) => labels.some((label) => ` ${fold(label)}`.includes(` ${typed}`));
    const of = (type: Suggestion['type'], records: Iterable<{ readonly id: string; readonly label: Text; readonly language?: string }>) =>
      [...records].filter(({ label }) => begins(wordings(label))).slice(0, limit).map(({ id, label, language = 'nl' }) => ({ type, id, label, language }));
    const [{ hits }, providers] = await Promise.all([this.find({ text, limit, facets: [], ...(region !== undefined && { region }) }), this.providerNames()]);
    return [
      ...of('need', this.needs.values()),
      ...of('theme', this.themes.values()),
      ...hits.map(({ scheme }) => ({ type: 'scheme' as const, id: scheme.id, label: scheme.name, language: scheme.from[0].language })),
      ...of('provider', [...providers].map(([id, { name, language }]) => ({ id, label: name, language }))),
    ];
  }

  async providerNames(): ReturnType<SchemeCollection['providerNames']> {
    const lists = await Promise.all(this.shelves.map(async ({ segment, sources }) => ((await attempt(segment.providers(), [])) ?? []).map(({ id, name, origin }) => ({ id: this.ground.providerId(id), name, language: sources[origin]!.language }))));
    const names = new Map<string, { readonly name: Text; readonly language: string }>();
    for (const { id, name, language } of lists.flat()) if (!names.has(id)) names.set(id, { name, language });
    return names;
  }
}

const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 4, area: 3, province: 2, country: 1, eu: 0.5, unknown: 0 };
const chances = { open: 1, unknown: 1, planned: 0.8, suspended: 0.4, closed: 0.2 } as const;

/** What is near and can be applied for now goes before what is far or closed. Worked out once per set of regions and per schedule. */
function ranking({ segment: { columns }, timings: all }: Shelf, levels: Levels, scoped: boolean): (scheme: number, score: number) => number {
  const chance = Float64Array.from(all, ({ availability }) => chances[availability]);
  const near = Float64Array.from(levels.all, (level) => (scoped ? nearness[level] : 0));
  const [schedules, regions] = [columns.schedule.index, columns.regions.index];
  return (scheme, score) => {
    const reach = near[regions[scheme]!]!;
    return (score * (1 + reach * 0.12) + 1 + reach * 0.1) * chance[schedules[scheme]!]!;
  };
}

const cell = <T>({ values, index }: Column<T>, scheme: number): T => values[index[scheme]!]!;
const originOf = ({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>): number => cell(shelf.segment.columns.origin, scheme);
const all = ({ segment, hidden }: Shelf): Uint32Array => keep(Uint32Array.from({ length: segment.size }, (_, scheme) => scheme), (scheme) => hidden[scheme] !== 1);
/** How many of these schemes are shown. */
const visible = ({ hidden }: Shelf, schemes: Uint32Array): number => schemes.length - (hidden.includes(1) ? schemes.reduce((sum, scheme) => sum + hidden[scheme]!, 0) : 0);
const keyOf = <T>(column: Column<T> | undefined, key: (value: T) => number): ((scheme: number) => number) => {
  if (!column) return () => 0;
  const keys = column.values.map(key);
  return (scheme) => keys[column.index[scheme]!]!;
};

/** A piece that cannot be fetched makes the answer partial, and never fails it. */
async function attempt<T>(work: Promise<T>, errors: FeedError[]): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (!errors.some(({ url }) => url === error.url)) errors.push(error);
    return undefined;
  }
}

/** Adds up the evidence of all words for the schemes of a segment. */
function weighUp(shelf: Shelf, evidence: readonly Evidence[], rarities: readonly number[]) {
  const { size } = shelf.segment;
  const { hidden } = shelf;
  const [scores, covered, named, lengths] = [new Float32Array(size), new Float32Array(size), new Uint8Array(size), new Uint8Array(size)];
  const candidates = new Numbers(size);
  const add = (schemes: Uint32Array, strength: Float32Array, rarity: number, cover: number) => {
    const share = cover * rarity;
    for (let at = 0; at < schemes.length; at++) {
      const scheme = schemes[at]!;
      if (hidden[scheme] === 1) continue;
      const before = covered[scheme]!;
      if (before === 0) candidates.add(scheme);
      scores[scheme]! += strength[scheme]! * rarity;
      covered[scheme] = before + share;
    }
  };
  evidence.forEach(({ whole, partly, strength, nameLengths }, position) => {
    const rarity = rarities[position]!;
    add(whole.all, strength, rarity, 1);
    for (let at = 0; at < whole.length; at++) {
      const scheme = whole.list[at]!;
      if (nameLengths[scheme] === 0) continue;
      named[scheme]!++;
      lengths[scheme] = nameLengths[scheme]!;
    }
    add(partly, strength, rarity, inPart);
  });
  for (const scheme of candidates.all) if (named[scheme] === evidence.length) scores[scheme]! += nameBonus(named[scheme]!, lengths[scheme]!);
  return { scores, covered, schemes: candidates.all, readings: new Set(evidence.flatMap((each) => [...each.readings])) };
}

/** What a scheme must have of the words asked to be shown; see {@link shares}. */
function leastCover(matches: readonly Pick<Matched, 'schemes' | 'covered'>[]): number {
  let most = 0;
  for (const { schemes, covered } of matches) if (covered) for (let at = 0; at < schemes.length; at++) most = Math.max(most, covered[schemes[at]!]!);
  const counts = shares.map(() => 0);
  for (const { schemes, covered } of matches) {
    if (!covered) continue;
    for (let at = 0; at < schemes.length; at++) {
      const cover = covered[schemes[at]!]!;
      for (let step = shares.length - 1; step >= 0 && cover >= most * shares[step]! - rounding; step--) counts[step]!++;
    }
  }
  const enough = counts.findIndex((count) => count >= page);
  return most * shares.at(enough)! - rounding;
}
/** Two ways to the same sum differ by less than this. */
const rounding = 1e-4;

/** One part of a compound is a part of what was asked. */
const inPart = 0.4;

/** All words in the name is a good sign; all words of the name is the scheme itself. */
const nameBonus = (words: number, length: number): number => (length === words && length < unknownLength ? 40 : 10 * Math.min(1, words / length));

/** How near each set of regions is. */
class Levels {
  readonly all: readonly RegionLevel[];
  private readonly inside: readonly boolean[];
  private readonly index: Column<unknown>['index'];

  constructor({ columns }: Segment, geography: Geography, region: string | undefined) {
    this.index = columns.regions.index;
    this.all = columns.regions.values.map((codes) => geography.levelFor(codes, region));
    this.inside = columns.regions.values.map((codes) => region === undefined || geography.within(codes, region));
  }
  within(schemes: Uint32Array): Uint32Array {
    return this.inside.every(Boolean) ? schemes : keep(schemes, (scheme) => this.inside[this.index[scheme]!]!);
  }
}

/** Keeps the first so many of what is offered, without sorting all of it. */
class Best {
  private readonly kept: Found[] = [];
  constructor(
    private readonly most: number,
    private readonly order: (a: Found, b: Found) => number,
    /** The order is that of the scores first. */
    private readonly byScore: boolean,
  ) {}

  offer(shelf: Shelf, scheme: number, score: number): void {
    const { kept, most, order } = this;
    const last = kept.length >= most ? kept[kept.length - 1] : undefined;
    // Nearly all of a long list is turned away here, before anything is made of it.
    if (most === 0 || (last && this.byScore && score < last.score)) return;
    const found: Found = { shelf, scheme, score };
    if (last && order(found, last) >= 0) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(found, kept[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, found);
    if (kept.length > most) kept.pop();
  }
  sorted(): readonly Found[] {
    return this.kept;
  }
}

function facetsOf({ counts }: Tally, selection: Selection): Facets {
  const sorted = (facet: FacetName): readonly FacetCount[] => {
    const values = new Map(counts.get(facet));
    // A chosen value stays in sight with its zero, or the visitor could not take the choice back.
    for (const value of selection[facet] ?? []) if (!values.has(value)) values.set(value, 0);
    return [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(facetNames.map((facet) => [facet, sorted(facet)])) as unknown as Facets;
}
