/** A catalogue made ready for referral: what of its records does not change with the visitor, worked out once. */
import { knowsSbi2008 } from '../eligibility/sectors.js';
import { CriteriaTable, askedBy } from '../eligibility/table.js';
import type { Catalogue, CatalogueProvider, CatalogueScheme } from '../feed/federate.js';
import { type Approach, type ProviderRole, approaches, isForCompanies, knownRole } from '../feed/vocabulary.js';
import type { Steps } from '../feed/steps.js';
import { type Availability, timingOf } from '../feed/windows.js';
import { type RegionLevel, regionLevels } from '../geo/region-codes.js';
import type { Coverage, Geography } from '../geo/regions.js';
import { broaderNeeds, broaderThemes } from '../search/terms.js';
import { type Asking, type Standing, standingOf } from './standing.js';

/** A list of regions as seen from a visitor's place. */
export interface Reach {
  readonly coverage: Coverage;
  /** The level of the nearest region that surely holds the visitor; `unknown` when none does. */
  readonly level: RegionLevel;
}

interface Entry {
  /** With the shared ones that they fall under. */
  readonly needs: readonly string[];
  readonly themes: readonly string[];
  /** Place of its regions among the different lists of regions. */
  readonly area: number;
}

export interface ProviderEntry extends Entry {
  readonly provider: CatalogueProvider;
  /** Its place among the entries. */
  readonly place: number;
  readonly role: ProviderRole;
  /** Places in the table of criteria. */
  readonly serves: number;
  readonly focus: number;
  /** Whether it serves the whole country: from one place, or from one in each region. */
  readonly isEverywhere: boolean;
  /** Municipalities of today where it can be visited. */
  readonly places: ReadonlySet<string>;
}

export interface SchemeEntry extends Entry {
  readonly scheme: CatalogueScheme;
  readonly eligibility: number;
  /** Whether it asks anything of a company that a machine compares. */
  readonly asks: boolean;
  /** On the day that was asked for last. */
  today: string;
  availability: Availability;
  /** The last union that it was counted in. */
  union: number;
}

/** The schemes of one need or theme: read when they are first asked for. */
interface Shelf {
  readonly schemes: CatalogueScheme[];
  entries?: readonly SchemeEntry[];
}

export class Ledger {
  readonly criteria: CriteriaTable;
  /** Whether codes of SBI 2008 were read; without that they are left to a person. */
  readonly readsSbi2008 = knowsSbi2008();
  readonly providers: readonly ProviderEntry[];
  readonly #schemesByNeed = new Map<string, Shelf>();
  readonly #schemesByTheme = new Map<string, Shelf>();
  readonly #entries = new Map<CatalogueScheme, SchemeEntry>();
  readonly #areas: (readonly string[])[] = [];
  readonly #places = new Map<string, number>();
  readonly #approaches: readonly { readonly regions: readonly string[]; readonly approach: string }[];
  #view: View | undefined;
  #stand: { readonly key: string; readonly standings: (Standing | null)[] } = { key: '', standings: [] };
  #asked: { readonly key: string; readonly entries: readonly SchemeEntry[] } = { key: '', entries: [] };
  #unions = 0;

  constructor(
    readonly catalogue: Catalogue,
    readonly geography: Geography,
  ) {
    this.criteria = new CriteriaTable(geography);
    this.providers = [...catalogue.providers.values()].map((provider, place) => ({
      provider,
      place,
      role: knownRole(provider.role),
      ...this.#subjects(provider),
      area: this.#areaOf(provider.regions ?? []),
      serves: this.criteria.add(provider.serves),
      focus: this.criteria.add(provider.focus),
      isEverywhere: geography.covers(provider.regions ?? [], 'NL') === 'yes',
      places: new Set((provider.locations ?? []).flatMap(({ region }) => (region === undefined ? [] : geography.resolve(region)))),
    }));
    this.#approaches = this.providers.flatMap(({ provider: { role, approach, regions = [] } }) => (role === 'province' && approach ? [{ regions, approach }] : []));
    for (const scheme of catalogue.schemes.values()) {
      if (!isForCompanies(scheme.audience)) continue;
      for (const need of broaderNeeds(scheme.needs, catalogue)) put(this.#schemesByNeed, need, scheme);
      for (const theme of broaderThemes(scheme.themes, catalogue)) put(this.#schemesByTheme, theme, scheme);
    }
  }

  /** The schemes for companies that name one of these needs, or when there are none, one of these themes. Remembered for what was asked last. */
  schemesFor(needs: readonly string[], themes: Iterable<string>): readonly SchemeEntry[] {
    const [lists, wanted] = needs.length > 0 ? [this.#schemesByNeed, needs] : [this.#schemesByTheme, [...themes]];
    const key = JSON.stringify([needs.length > 0, wanted]);
    if (this.#asked.key !== key) this.#asked = { key, entries: this.#unite(wanted.flatMap((each) => lists.get(each) ?? [])) };
    return this.#asked.entries;
  }

  /** Reads the criteria of all schemes, which is else done for those of a need when that is asked for; with a day, also whether one can apply on it. */
  *readAll(today?: string): Steps<void> {
    let read = 0;
    for (const shelf of [...this.#schemesByNeed.values(), ...this.#schemesByTheme.values()]) {
      for (const scheme of shelf.schemes) {
        if (this.#entries.has(scheme)) continue;
        const entry = this.#entryOf(scheme);
        if (today !== undefined) this.availability(entry, today);
        if (++read % stepSize === 0) yield;
      }
      this.#entriesOn(shelf);
    }
  }

  /** Each once, in the order of the shelves. */
  #unite(shelves: readonly Shelf[]): readonly SchemeEntry[] {
    if (shelves.length === 1) return this.#entriesOn(shelves[0]!);
    const union = (this.#unions += 1);
    const found: SchemeEntry[] = [];
    for (const shelf of shelves) {
      for (const entry of this.#entriesOn(shelf)) {
        if (entry.union === union) continue;
        entry.union = union;
        found.push(entry);
      }
    }
    return found;
  }

  #entriesOn(shelf: Shelf): readonly SchemeEntry[] {
    return (shelf.entries ??= shelf.schemes.map((scheme) => this.#entryOf(scheme)));
  }

  /** What a provider is to a question. Remembered for what was asked last. */
  standing(entry: ProviderEntry, asking: Asking): Standing | undefined {
    if (this.#stand.key !== asking.key) this.#stand = { key: asking.key, standings: [] };
    const { standings } = this.#stand;
    let found = standings[entry.place];
    if (found === undefined) standings[entry.place] = found = standingOf(entry, asking) ?? null;
    return found ?? undefined;
  }

  /** How a list of regions stands to the visitor's place. Remembered for the place asked for last. */
  reach(area: number, region: string): Reach {
    if (this.#view?.region !== region) this.#view = new View(this.geography, region);
    return this.#view.of(area, this.#areas[area]!);
  }

  /** Whether one can apply on a day. Remembered for the day asked for last. */
  availability(entry: SchemeEntry, today: string): Availability {
    if (entry.today !== today) {
      entry.today = today;
      entry.availability = timingOf(entry.scheme, today).availability;
    }
    return entry.availability;
  }

  /** The approach of the province that a region lies in, when a feed tells it. */
  approachIn(region: string): Approach | undefined {
    const found = this.#approaches.find(({ regions }) => this.geography.covers(regions, region) === 'yes')?.approach;
    return (approaches as readonly (string | undefined)[]).includes(found) ? (found as Approach) : undefined;
  }

  #entryOf(scheme: CatalogueScheme): SchemeEntry {
    let entry = this.#entries.get(scheme);
    if (!entry) {
      const regions = scheme.regions ?? this.catalogue.providers.get(scheme.provider ?? '')?.regions ?? [];
      const eligibility = this.criteria.add(askedBy(scheme));
      entry = { scheme, ...this.#subjects(scheme), area: this.#areaOf(regions), eligibility, asks: this.criteria.comparisonsIn(eligibility).length > 0, today: unasked, availability: 'unknown', union: 0 };
      this.#entries.set(scheme, entry);
    }
    return entry;
  }

  #subjects({ needs, themes }: { readonly needs?: readonly string[] | undefined; readonly themes?: readonly string[] | undefined }) {
    return { needs: broaderNeeds(needs, this.catalogue), themes: broaderThemes(themes, this.catalogue) };
  }

  #areaOf(regions: readonly string[]): number {
    const key = regions.join(' ');
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#areas.push(regions) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/** All lists of regions as seen from one place. */
class View {
  readonly #lists: (Reach | undefined)[] = [];
  readonly #codes = new Map<string, Reach>();
  /** Somewhere in one municipality, each region of a list can be looked at by itself. */
  readonly #isPoint: boolean;

  constructor(
    private readonly geography: Geography,
    readonly region: string,
  ) {
    this.#isPoint = geography.municipalitiesIn(region).length === 1;
  }

  of(area: number, regions: readonly string[]): Reach {
    return (this.#lists[area] ??= this.#isPoint && regions.length > 0 ? this.#oneByOne(regions) : this.#measure(regions));
  }

  #oneByOne(regions: readonly string[]): Reach {
    let best: Reach = { coverage: 'no', level: 'unknown' };
    for (const code of regions) {
      let reach = this.#codes.get(code);
      if (!reach) this.#codes.set(code, (reach = this.#measure([code])));
      const { coverage, level } = reach;
      if (coverage === 'yes' ? best.coverage !== 'yes' || rank(level) < rank(best.level) : coverage === 'unknown' && best.coverage === 'no') best = reach;
    }
    return best;
  }

  #measure(regions: readonly string[]): Reach {
    return { coverage: this.geography.covers(regions, this.region), level: this.geography.levelFor(regions, this.region) };
  }
}

const rank = (level: RegionLevel): number => (regionLevels as readonly RegionLevel[]).indexOf(level);

function put(shelves: Map<string, Shelf>, key: string, scheme: CatalogueScheme): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.schemes.push(scheme);
  else shelves.set(key, { schemes: [scheme] });
}

/** No day that anybody asks for. */
const unasked = '-';

/** Schemes read in one step: some 2 ms. */
const stepSize = 200;

const kept = new WeakMap<Catalogue, Ledger>();

/** The ledger of a catalogue; made when it is first asked for, and kept as long as the catalogue is, or until more of it can be read. */
export function ledgerOf(catalogue: Catalogue, geography: Geography): Ledger {
  let ledger = kept.get(catalogue);
  if (ledger?.geography !== geography || ledger.readsSbi2008 !== knowsSbi2008()) kept.set(catalogue, (ledger = new Ledger(catalogue, geography)));
  return ledger;
}
