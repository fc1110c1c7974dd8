/** Finds schemes in one or more segments, side by side, as if they were one. */
import type { Profile } from '../eligibility/profile.js';
import { again } from '../feed/again.js';
import type { Text } from '../feed/atoms.js';
import type { FeedError } from '../feed/errors.js';
import type { Source } from '../feed/federate.js';
import { type Timing, timingOf } from '../feed/windows.js';
import { Geography, type RegionLevel } from '../geo/index.js';
import type { FinderQuery, FinderResult, FinderSort, Hit, SchemeCollection, SchemeRecord, Suggestion } from './collection.js';
import type { Asker, Matched } from './asked.js';
import { attempt } from './attempt.js';
import { Best } from './best.js';
import { findPart } from './find-part.js';
import { keep } from './keep.js';
import type { Judge } from './judge.js';
import { Levels, ranking } from './levels.js';
import { type FacetCount, type FacetName, type Facets, type Selection, facetNames } from './facets.js';
import { type Opened, type Piece, type Resolved, isAlone, openAlone } from './pieces.js';
import type { Found, Shelf } from './shelf.js';
import type { Card, Column } from './segment.js';
import { type FacetColumn, type Ground, Tally, earlyFacets, facetColumn, timings } from './tally.js';
import { broaderThemes } from './terms.js';

/** What not every visit needs. */
const parts = {
  resolve: again(() => import('./resolve.js')),
  find: findPart,
  judge: again(() => import('./judge.js')),
};

const nothing: ReadonlySet<string> = new Set();
const unscored = () => 0;

export class Segments implements SchemeCollection {
  readonly sources: readonly Source[];
  readonly size: number;
  readonly geography: Geography;
  readonly #shelves: readonly Shelf[];
  #asker: Asker | undefined;
  #suggester: typeof import('./suggest.js').suggest | undefined;
  readonly #ground: Ground;

  private constructor(
    private readonly guide: Opened['guide'],
    resolved: readonly Resolved[],
    readonly today: string,
    private readonly pause: () => Promise<void>,
  ) {
    this.sources = guide.sources;
    this.geography = new Geography({ areas: guide.areas });
    this.#shelves = resolved.map((each) => ({ ...each, timings: timings(each.segment, today), facets: new Map(), levels: new Map() }));
    this.size = this.#shelves.reduce((sum, { segment, hidden }) => sum + segment.size - hidden.reduce((total, one) => total + one, 0), 0);
    this.#ground = { needs: guide.needs, themes: guide.themes, areas: guide.areas, geography: this.geography, today, providerId: (id) => this.currentId(id) };
  }

  /** `today` is a day in Europe/Amsterdam. Pieces come in the order in which the page and the index name their feeds. `pause` lets a page answer its visitor in the midst of long work. */
  static async open(pieces: readonly Piece[], today: string, pause = async (): Promise<void> => undefined): Promise<Segments> {
    const { guide, resolved, untold } = isAlone(pieces) ? openAlone(pieces[0]) : await (await parts.resolve()).resolve(pieces, today);
    const schemes = new Segments(guide, resolved, today, pause);
    return untold?.(schemes, () => Segments.open(pieces, today, pause)) ?? schemes;
  }

  get needs() {
    return this.guide.needs;
  }
  get themes() {
    return this.guide.themes;
  }
  get areas() {
    return this.guide.areas;
  }

  async find({ text = '', selection: chosen = {}, region, sort = 'relevance', offset: first = 0, limit = 20, facets = earlyFacets, profile }: FinderQuery): Promise<FinderResult> {
    const errors: FeedError[] = [];
    const offset = countOf(first);
    const asker = text.trim() === '' ? undefined : (this.#asker ?? (await this.#openAsker(errors)));
    // Of a company that is not known nobody can say what fits.
    const { fit, ...other } = chosen;
    // A theme of a feed's own, and an organisation by its old id, are chosen as they are counted.
    const selection: Selection = { ...other, theme: broaderThemes(chosen.theme, this.guide), provider: chosen.provider?.map((id) => this.currentId(id)) ?? [], ...(profile && fit && { fit }) };
    const inRegion = (shelf: Shelf, schemes: Uint32Array) => this.#levelsOf(shelf, region).within(schemes);
    const asked = await asker?.match(text, inRegion, errors);
    const unread = errors.length > 0;
    const matches: readonly Matched[] = asked?.matches ?? this.#shelves.map((shelf) => ({ shelf, schemes: inRegion(shelf, all(shelf)), readings: nothing }));
    const counted = facetNames.filter((facet) => (facets.includes(facet) && (facet !== 'fit' || profile)) || (selection[facet] ?? []).length > 0);
    const tally = new Tally(counted, selection);
    const best = new Best(offset + countOf(limit), await this.#order(sort, errors), sort === 'relevance');
    let total = 0;
    for (const { shelf, schemes, scoreOf = unscored } of matches) {
      const columns = await this.#columnsOf(shelf, counted, profile, errors);
      // Without the column that was chosen from nobody can tell which of its schemes pass.
      if (counted.some((facet) => !columns.has(facet) && (selection[facet] ?? []).length > 0)) continue;
      const passing = tally.add(schemes, columns);
      total += passing.length;
      const ranks = ranking(shelf, this.#levelsOf(shelf, region), region !== undefined, region === undefined ? asked?.places.map((place) => this.#levelsOf(shelf, place)) : undefined);
      best.offer(shelf, passing, scoreOf, ranks);
    }
    for (const { release } of matches) release?.();
    const readings = new Set(matches.flatMap((match) => [...match.readings]));
    const hits = await this.#hits(best.sorted().slice(offset), region, profile, errors);
    return { total, hits, facets: facetsOf(tally, selection), readings, ...(asker && { mark: (piece: string) => asker.mark(piece, readings), ...(!asked && { unasked: true as const, ...(unread && { unread }) }) }), errors };
  }

  /** Who turns words into schemes. Without the keywords of needs that is for this question alone: the next one asks for them again. */
  async #openAsker(errors: FeedError[]): Promise<Asker> {
    const { openAsker } = await parts.find();
    const { asker, whole } = await openAsker(this.#shelves, this.guide, this.size, errors);
    if (whole) this.#asker = asker;
    return asker;
  }

  async #order(sort: FinderSort, errors: FeedError[]): Promise<(a: Found, b: Found) => number> {
    const place = (a: Found, b: Found) => b.score - a.score || a.shelf.order[originOf(a)]! - b.shelf.order[originOf(b)]! || a.scheme - b.scheme;
    if (sort === 'relevance') return place;
    const keys = new Map<Shelf, (scheme: number) => number>();
    for (const shelf of this.#shelves) {
      const { segment } = shelf;
      if (sort === 'closing') {
        const { index } = segment.columns.schedule;
        const days = shelf.timings.map(({ daysLeft }) => daysLeft ?? Infinity);
        keys.set(shelf, (scheme) => days[index[scheme]!]!);
      } else if (sort === 'amount') keys.set(shelf, keyOf(await attempt(segment.column('amount'), errors), (amount) => -(amount ?? -1)));
      else keys.set(shelf, keyOf(await attempt(segment.column('modified'), errors), (day) => -(Date.parse(day) || 0)));
    }
    // What is over comes last, however new or large it is.
    const isOver = ({ shelf, scheme }: Found) => (shelf.timings[shelf.segment.columns.schedule.index[scheme]!]!.availability === 'closed' ? 1 : 0);
    return (a, b) => isOver(a) - isOver(b) || keys.get(a.shelf)!(a.scheme) - keys.get(b.shelf)!(b.scheme) || place(a, b);
  }

  /** A page is about one region, or one and the whole country: each is worked out once. */
  #levelsOf(shelf: Shelf, region: string | undefined): Levels {
    const known = shelf.levels.get(region) ?? new Levels(shelf.segment, this.geography, region);
    return shelf.levels.set(region, known).get(region)!;
  }

  async #columnsOf(shelf: Shelf, facets: readonly FacetName[], profile: Profile | undefined, errors: FeedError[]): Promise<ReadonlyMap<FacetName, FacetColumn>> {
    const columns = new Map<FacetName, FacetColumn>();
    for (const facet of facets) {
      if (facet === 'fit') {
        const column = profile && (await this.#fitOf(shelf, profile, errors));
        if (column) columns.set(facet, column);
        continue;
      }
      const known = shelf.facets.get(facet) ?? facetColumn(shelf.segment, facet, this.#ground);
      shelf.facets.set(facet, known);
      const column = await attempt(known, errors);
      if (column) columns.set(facet, column);
      else shelf.facets.delete(facet);
    }
    return columns;
  }

  async #fitOf(shelf: Shelf, profile: Profile, errors: FeedError[]): Promise<FacetColumn | undefined> {
    if (shelf.fit?.profile === profile) return shelf.fit.column;
    const column = (await this.#judgeOf(shelf, errors))?.column(profile);
    shelf.fit = column && { profile, column };
    return column;
  }

  #judgeOf(shelf: Shelf, errors: FeedError[]): Promise<Judge | undefined> {
    shelf.judge ??= parts.judge().then(({ Judge }) => Judge.open(shelf.segment, this.geography, this.today, this.pause));
    shelf.judge.catch(() => (shelf.judge = undefined));
    return attempt(shelf.judge, errors);
  }

  async #hits(found: readonly Found[], region: string | undefined, profile: Profile | undefined, errors: FeedError[]): Promise<readonly Hit[]> {
    const cards = new Map<Found, Card>();
    const judges = new Map<Shelf, Judge | undefined>();
    if (profile) for (const shelf of new Set(found.map((each) => each.shelf))) judges.set(shelf, await this.#judgeOf(shelf, errors));
    await Promise.all(
      this.#shelves.map(async (shelf) => {
        const own = found.filter((each) => each.shelf === shelf);
        if (own.length === 0) return;
        const loaded = await Promise.all(own.map(({ scheme }) => attempt(shelf.segment.cards([scheme]), errors)));
        own.forEach((each, at) => loaded[at]?.[0] && cards.set(each, loaded[at][0]));
      }),
    );
    return found.flatMap((each) => {
      const card = cards.get(each);
      if (!card) return [];
      const judge = judges.get(each.shelf);
      return [
        {
          scheme: { ...card, ...this.#placed(each) },
          score: each.score,
          ...this.#when(each),
          level: this.geography.levelFor(cell(each.shelf.segment.columns.regions, each.scheme), region),
          ...(judge && profile && { assessment: judge.assess(each.scheme, card, profile, region) }),
        },
      ];
    });
  }

  /** What the columns say of a scheme, and where it is from. */
  #placed({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>) {
    const { regions, kind } = shelf.segment.columns;
    const codes = cell(regions, scheme);
    return { kind: cell(kind, scheme), ...(codes.length > 0 && { regions: [...codes] }), from: shelf.from.get(scheme) ?? ([shelf.sources[originOf({ shelf, scheme })]!] as const) };
  }

  #when({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>): { readonly timing: Timing } {
    return { timing: shelf.timings[shelf.segment.columns.schedule.index[scheme]!]! };
  }

  currentId(id: string): string {
    return this.guide.aliases.get(id) ?? id;
  }

  async scheme(id: string, region?: string): Promise<SchemeRecord | undefined> {
    const wanted = this.currentId(id);
    const errors: FeedError[] = [];
    for (const shelf of this.#shelves) {
      for (const { scheme } of (await attempt(shelf.segment.find(wanted), errors)) ?? []) {
        // Neither what another copy stands for, nor what is not for companies.
        if (shelf.hidden[scheme] !== 0) continue;
        const found = await shelf.segment.record(scheme);
        const { from } = this.#placed({ shelf, scheme });
        const level: RegionLevel = this.geography.levelFor(cell(shelf.segment.columns.regions, scheme), region);
        return { scheme: { ...found.scheme, from }, ...(found.provider && { provider: { ...found.provider, from: [from[0]] } }), timing: timingOf(found.scheme, this.today), level };
      }
    }
    // It may be where nobody could look.
    if (errors[0]) throw errors[0];
    return undefined;
  }

  async suggest(text: string, options: { readonly region?: string; readonly limit?: number } = {}): Promise<readonly Suggestion[]> {
    // Kept: to import it again takes a turn of the event loop, and so suggestions would be painted apart from the results.
    this.#suggester ??= (await parts.find()).suggest;
    return this.#suggester(this, text, options);
  }

  async providerNames(errors: FeedError[] = []): ReturnType<SchemeCollection['providerNames']> {
    const lists = await Promise.all(this.#shelves.map(async ({ segment, sources }) => ((await attempt(segment.providers(), errors)) ?? []).map(({ id, name, origin }) => ({ id: this.#ground.providerId(id), name, language: sources[origin]!.language }))));
    const names = new Map<string, { readonly name: Text; readonly language: string }>();
    for (const { id, name, language } of lists.flat()) if (!names.has(id)) names.set(id, { name, language });
    return names;
  }
}

/** What is no count is none. */
const countOf = (value: number): number => Math.max(0, Math.trunc(value) || 0);
const cell = <T>({ values, index }: Column<T>, scheme: number): T => values[index[scheme]!]!;
const originOf = ({ shelf, scheme }: Pick<Found, 'shelf' | 'scheme'>): number => cell(shelf.segment.columns.origin, scheme);
const all = ({ segment, hidden }: Shelf): Uint32Array => keep(new Uint32Array(segment.size).map((_, scheme) => scheme), (scheme) => hidden[scheme] !== 1);
const keyOf = <T>(column: Column<T> | undefined, key: (value: T) => number): ((scheme: number) => number) => {
  if (!column) return () => 0;
  const keys = column.values.map(key);
  return (scheme) => keys[column.index[scheme]!]!;
};

function facetsOf({ counts }: Tally, selection: Selection): Facets {
  const sorted = (facet: FacetName): readonly FacetCount[] => {
    const values = new Map(counts.get(facet));
    // A chosen value stays in sight with its zero, or the visitor could not take the choice back.
    for (const value of selection[facet] ?? []) if (!values.has(value)) values.set(value, 0);
    return [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(facetNames.map((facet) => [facet, sorted(facet)])) as unknown as Facets;
}
