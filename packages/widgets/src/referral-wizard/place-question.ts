/** The question after the visitor's municipality, and what is called by its name elsewhere. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { provinces, regionKind, regionNames } from '@mkb-wegwijzer/core/geo';
import { fold } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import type { PlacesController } from '../controllers/places.js';
import { MunicipalityField } from '../parts/municipality-field.js';
import { type Scope, placeAnswer } from './place-answer.js';
import type { WizardTerms } from './terms.js';
import type { Visit } from './visit.js';

export interface PlaceQuestionOptions {
  readonly visit: Visit;
  readonly knowledge: () => Knowledge;
  readonly places: PlacesController;
  readonly locale: { readonly terms: WizardTerms; readonly language: string };
  readonly choose: (values: readonly string[]) => void;
}

export class PlaceQuestion {
  readonly #field: MunicipalityField;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: PlaceQuestionOptions,
  ) {
    const { visit, places, locale, choose } = options;
    this.#field = new MunicipalityField(host, {
      places,
      locale,
      value: () => visit.chosen[0] ?? '',
      choose: (municipality) => choose(municipality ? [municipality.code] : []),
      within: () => this.#within(),
    });
  }

  render(error: string): TemplateResult {
    return this.#field.render({ error });
  }

  reset(): void {
    this.#field.reset();
  }

  /** Whether suggestions are in sight. */
  get isOpen(): boolean {
    return this.#field.isOpen;
  }

  /** What was typed and not chosen from the list. */
  get typed(): string {
    return this.#field.pending;
  }

  /** The municipality that was typed, or what is wrong with it. */
  async answer(): Promise<{ readonly code: string } | { readonly error: string }> {
    const { places, locale } = this.options;
    const { typed } = this;
    this.#field.close();
    if (typed !== '') await places.load();
    return placeAnswer(typed, places.table, this.#scope(), locale.terms.errors);
  }

  regionName(code: string): string {
    const { places, knowledge, locale } = this.options;
    const name = places.name(code, knowledge().catalogue, locale.language);
    return name === code && regionKind(code) === 'municipality' ? locale.terms.yourMunicipality : name;
  }

  /** Whether a word is the name of a municipality, as far as the table of them is there, or of a province. */
  isPlace(word: string): boolean {
    const { table = [] } = this.options.places;
    const wanted = fold(word);
    return [...table.map(({ name }) => name), ...provinces.flatMap(({ code }) => regionNames(code))].some((name) => fold(name) === wanted);
  }

  /** A municipality, once the table of them is there; asking for it fetches that. */
  municipality(code: string | undefined): Municipality | undefined {
    if (code === undefined) return undefined;
    const { places } = this.options;
    if (!places.table) void places.load();
    return places.municipality(code);
  }

  /** The region that a municipality must lie in, when the page is about one. */
  #scope(): Scope | undefined {
    const { region } = this.options.visit.start.profile;
    if (region === undefined || region === 'NL' || region === 'EU') return undefined;
    return { name: this.regionName(region), codes: this.options.knowledge().geography.municipalitiesIn(region) };
  }

  #within(): ((code: string) => boolean) | undefined {
    const codes = this.#scope()?.codes;
    return codes && ((code) => codes.includes(code));
  }
}
