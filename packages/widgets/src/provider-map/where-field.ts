/** The field in which a visitor says where the company is: a municipality, a town, and where the page asks for it an address. */
import type { CSSResult, LitElement, ReactiveControllerHost, TemplateResult } from 'lit';
import { type Geocoder, GeocoderError, type GeocoderSuggestion, pdokGeocoder } from '@mkb-wegwijzer/client';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { again } from '@mkb-wegwijzer/core/feed';
import type { Town } from '@mkb-wegwijzer/core/data/towns';
import { findPlaces, nearestFirst, provinceName } from '@mkb-wegwijzer/core/geo';
import { type Choice, ChoiceField } from '../parts/choice-field.js';
import { municipalityFieldStyles } from '../parts/municipality-field.styles.js';
import type { Spot, WhereOptions } from './where.js';
import { termsIn } from './where.terms.js';

const townTable = again(() => import('@mkb-wegwijzer/core/data/towns'));

export const styles: CSSResult = municipalityFieldStyles;

/** A place that is known here, or an address that PDOK must be asked about. */
type Option = { readonly spot: Spot } | { readonly address: GeocoderSuggestion };

/** The most suggestions, and how long a visitor must have stopped typing before an address is looked up (milliseconds). */
const most = 8;
const pause = 250;
/** Letters that must have been typed before an address is looked up. */
const fewest = 4;
/** Farther than this from every town is abroad, or at sea. */
const farthest = 30;

export class WhereField {
  /** What went wrong, or is going on, beside what the field says itself. */
  #told = '';
  /** What was typed when addresses could not be looked up. */
  #failedFor: string | undefined;

  readonly #field: ChoiceField<Option>;
  readonly #geocoder: Geocoder;
  #table: readonly (Municipality | Town)[] | undefined;
  #towns: readonly Town[] | undefined;
  #fetching: Promise<void> | undefined;
  /** What was found for the text that was typed last. */
  #found: { readonly key: string; readonly choices: readonly (Choice<Option> & { readonly guess: boolean })[] } | undefined;
  #addresses: { readonly text: string; readonly list: readonly GeocoderSuggestion[] } | undefined;
  #asking: AbortController | undefined;
  /** The address that is being looked up. */
  #wanted = '';
  /** Counts what the visitor does here: where the device is, is no answer any more when it is told after the next thing. */
  #turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: WhereOptions & { readonly spot: () => Spot | undefined },
  ) {
    this.#geocoder = pdokGeocoder(options.environment());
    if (options.geocoder() !== '' && !this.#asksPdok) console.warn(`<${(host as LitElement).localName}>: geocoder="${options.geocoder()}" is left out, since there is no such value. Write pdok.`);
    this.#field = new ChoiceField<Option>(
      host,
      {
        words: () => ({ ...this.#terms, label: '', hint: '' }),
        isReady: () => this.#table !== undefined,
        load: () => this.#fetch(),
        find: (typed) => this.#find(typed),
        typed: (text) => void this.#askAddresses(text),
        asking: () => (this.#asking ? this.#terms.asking : !this.#towns ? this.#terms.failed : this.#failedFor !== undefined ? this.#terms.noAddresses : this.#asksPdok && this.pending.length < fewest ? this.#terms.more : ''),
        isChosen: () => this.#wanted !== '' || this.options.spot() !== undefined,
        chosen: () => this.#wanted || this.#nameOf(this.options.spot()),
        choose: (option) => void this.#choose(option),
      },
      'place',
    );
  }

  /** That addresses, or towns, cannot be looked up is said once: by the field where it offers nothing. */
  get note(): string {
    if (this.#table && !this.#towns && this.#find(this.pending)[0]?.guess) return this.#terms.failed;
    return this.#failedFor !== undefined && this.#find(this.#failedFor).length === 0 ? '' : this.#told;
  }

  render(label: string, hint: string): TemplateResult {
    return this.#field.render({ label, hint });
  }

  adopt(typed: string): void {
    this.#field.adopt(typed);
  }

  load(): void {
    void this.#fetch();
  }

  /** What was typed and is no place yet. */
  get pending(): string {
    return this.#field.pending;
  }

  /** Asks the device where it is: after a click only. Where that is goes nowhere, and is not kept. */
  locate(): void {
    const turn = ++this.#turn;
    this.#tell(this.#terms.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void this.#settle({ lat: coords.latitude, lon: coords.longitude }, turn),
      ({ code }) => turn === this.#turn && this.#tell(code === 1 ? this.#terms.denied : this.#terms.notLocated),
      { timeout: 15_000, maximumAge: 300_000 },
    );
  }

  /** What was asked is no longer wanted. */
  leave(): void {
    this.#turn++;
    this.#asking?.abort();
    this.#asking = undefined;
    this.#failedFor = undefined;
    this.#wanted = '';
    this.#tell('');
  }

  /** As {@link leave}, and what was typed goes with it. */
  forget(): void {
    this.leave();
    this.#field.reset();
  }

  async #settle(point: { readonly lat: number; readonly lon: number }, turn: number): Promise<void> {
    await this.#fetch();
    if (turn !== this.#turn || !(this.host as LitElement).isConnected) return;
    const [nearest] = nearestFirst(this.#table ?? [], point, (place) => [place]);
    if (!nearest || nearest.km === undefined) return this.#tell(this.#terms.failed);
    const code = codeOf(nearest.item);
    if (nearest.km > farthest) return this.#tell(this.#terms.abroad);
    if (this.options.within()?.(code) === false) return this.#tell(this.#terms.outside);
    this.#field.reset();
    this.#tell('');
    this.options.choose({ code, point, name: this.#terms.near(nearest.item.name) });
  }

  get #asksPdok(): boolean {
    return this.options.geocoder() === 'pdok';
  }

  get #terms() {
    return termsIn(this.options.locale.terms);
  }

  #nameOf(spot: Spot | undefined): string {
    return spot ? (spot.name ?? this.options.places.municipality(spot.code)?.name ?? '') : '';
  }

  /** Without the towns there are still the municipalities; the towns are asked for again as the visitor types on. */
  async #fetch(): Promise<void> {
    if (!this.#towns) await (this.#fetching ??= this.#fetchTables());
  }

  async #fetchTables(): Promise<void> {
    const { places } = this.options;
    const [part] = await Promise.all([townTable().catch(() => undefined), places.load()]);
    this.#fetching = undefined;
    if (!places.table) return;
    this.#towns = part?.towns();
    this.#table = [...places.table, ...(this.#towns ?? [])];
    this.#found = undefined;
    places.townIn = part?.townIn;
    this.host.requestUpdate();
  }

  #find(typed: string): readonly (Choice<Option> & { readonly guess?: boolean })[] {
    const key = `${this.options.locale.language} ${typed}`;
    if (this.#found?.key !== key) this.#found = { key, choices: this.#findPlaces(typed) };
    const known = this.#found.choices;
    const addresses = this.#addresses?.text === typed ? this.#addresses.list : [];
    const found = addresses.map((address): Choice<Option> => ({ item: { address }, matched: address.name, note: '' }));
    // Who types an address means that, and not the town in it.
    return (known[0]?.guess ? [...found, ...known] : [...known, ...found]).slice(0, most);
  }

  #findPlaces(typed: string): readonly (Choice<Option> & { readonly guess: boolean })[] {
    const may = this.options.within() ?? (() => true);
    const seen = new Set<string>();
    const { language } = this.options.locale;
    return findPlaces((this.#table ?? []).filter((place) => may(codeOf(place))), typed, most * 2).flatMap(({ place, matched, guess = false }) => {
      const code = codeOf(place);
      const municipality = this.options.places.municipality(code)!;
      // A town is also an other name of its municipality; the first of the two says best where it is.
      if (seen.has(`${matched} ${code}`)) return [];
      seen.add(`${matched} ${code}`);
      const spot = 'municipality' in place ? { code, name: place.name, point: { lat: place.lat, lon: place.lon } } : { code, ...(matched !== place.name && { name: matched }) };
      const note = `${matched === municipality.name ? '' : `${this.#terms.placeIn(municipality.name)}, `}${provinceName(municipality.province, language) ?? ''}`;
      return [{ item: { spot }, matched, note, guess }];
    }).slice(0, most);
  }

  /** Whether the text is the name of a town or a municipality. */
  #isKnown(text: string): boolean {
    const typed = text.trim().toLocaleLowerCase('nl');
    return this.#findPlaces(text).some(({ matched }) => matched.toLocaleLowerCase('nl') === typed);
  }

  /** Asks PDOK about what the tables do not know, and only then; a question that was overtaken is given up. */
  async #askAddresses(text: string): Promise<void> {
    this.leave();
    if (!this.#asksPdok || text.trim().length < fewest) return;
    const asking = (this.#asking = new AbortController());
    const { signal } = asking;
    try {
      await this.#fetch();
      if (signal.aborted || this.#isKnown(text)) return;
      await this.options.environment().delay(pause, signal);
      // Where nothing is found yet, the field itself says so.
      if (this.#find(text).length > 0) this.#tell(this.#terms.asking);
      const list = await this.#geocoder.suggest(text, signal);
      if (signal.aborted) return;
      this.#addresses = { text, list };
      this.#tell('');
    } catch (error) {
      if (signal.aborted) return;
      this.#failedFor = text;
      this.#fail(error);
    } finally {
      if (this.#asking === asking) this.#asking = undefined;
      this.host.requestUpdate();
    }
  }

  async #choose(option: Option | undefined): Promise<void> {
    this.leave();
    if (!option) return this.options.choose(undefined);
    if ('spot' in option) return this.options.choose(option.spot);
    const { id, name } = option.address;
    this.#wanted = name;
    this.#tell(this.#terms.asking);
    const asking = (this.#asking = new AbortController());
    try {
      const { municipality: code, point } = await this.#geocoder.lookup(id, asking.signal);
      if (asking.signal.aborted) return;
      this.#wanted = '';
      if (this.options.within()?.(code) === false) return this.#tell(this.#terms.outside);
      this.#tell('');
      this.options.choose({ code, point, name });
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#wanted = '';
      this.#fail(error);
    } finally {
      if (this.#asking === asking) this.#asking = undefined;
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof GeocoderError)) throw error;
    console.warn(`<${(this.host as LitElement).localName}>: ${error.message}`);
    this.#tell(this.#terms.noAddresses);
  }

  #tell(note: string): void {
    if (note === this.#told) return;
    this.#told = note;
    this.host.requestUpdate();
  }
}

const codeOf = (place: Municipality | Town): string => ('municipality' in place ? place.municipality : place.code);
