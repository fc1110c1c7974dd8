/** Where a visitor tells about the company. Fetched when it is first opened, or when something was told before. */
import { type CSSResult, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Profile, type SchemeAssessment, type Verdict, assess, assessScheme } from '@mkb-wegwijzer/core/eligibility';
import type { Criterion, Amount as FeedAmount } from '@mkb-wegwijzer/core/feed';
import type { SchemeCard, SchemeCollection, SchemeRecord } from '@mkb-wegwijzer/core/search';
import type { PlacesController } from '../controllers/places.js';
import type { ProfileController } from '../controllers/profile.js';
import type { RecordsController } from '../controllers/records.js';
import { ChoiceField } from '../parts/choice-field.js';
import { heading } from '../parts/heading.js';
import { type Locale, wordedWith } from '../parts/locale.js';
import { MunicipalityField } from '../parts/municipality-field.js';
import { municipalityFieldStyles } from '../parts/municipality-field.styles.js';
import { type Amount, Amounts } from './amounts.js';
import { companyStyles } from './company.styles.js';
import { Sectors } from './sectors.js';
import { type CompanyTerms, type HasCompanyTerms, companyTerms } from './terms.js';
import { type Speaking, amountName, verdictLine, verdictReasons } from './verdict.js';

/** The looks of the panel and of what it says about schemes. */
export const styles: CSSResult[] = [municipalityFieldStyles, companyStyles];

/** What a widget lends to the panel. */
export interface CompanyPanelOptions {
  readonly profile: ProfileController;
  readonly places: PlacesController;
  readonly locale: Locale<HasCompanyTerms>;
  readonly regionName: (code: string) => string;
  /** The region that the page is about; empty when it does not say. */
  readonly page: () => string;
  /** Called after every change of an answer; the message may be empty. */
  readonly announce: (message: string) => void;
  /** Takes the focus to what a selector finds, once it is there. */
  readonly focus: (selector: string) => void;
}

/** Where the schemes stand that are shown. */
interface Listed {
  readonly records: Pick<RecordsController<SchemeRecord>, 'get'>;
  readonly collection: Pick<SchemeCollection, 'geography'>;
}

export class CompanyPanel {
  readonly #amounts: Amounts;
  readonly #sectors: Sectors;
  readonly #place: MunicipalityField;
  readonly #sector: ChoiceField<string>;
  /** What is still there after all was cleared, in words. */
  #remains = '';

  constructor(
    host: ReactiveControllerHost,
    private readonly options: CompanyPanelOptions,
  ) {
    const { profile, places } = options;
    this.#sectors = new Sectors(host);
    this.#amounts = new Amounts({ number: (value) => options.locale.number(value), name: (answer, subject) => amountName(answer, subject, options.locale, this.#terms), tell: (answer) => this.#tell(answer), announce: options.announce, refresh: () => host.requestUpdate() });
    const locale = {
      get terms() {
        return companyTerms(options.locale);
      },
      get language() {
        return options.locale.language;
      },
    };
    this.#place = new MunicipalityField(host, { places, locale, value: () => profile.profile?.region ?? '', choose: (found) => this.#tell({ region: found?.code }) }, 'company-place');
    this.#sector = new ChoiceField<string>(
      host,
      {
        words: () => this.#terms.sector,
        isReady: () => this.#sectors.table !== undefined,
        load: () => this.#sectors.load(),
        find: (typed) => (this.#sectors.table?.findSectors(typed) ?? []).map(({ sector: { code }, matched }) => this.#sectorChoice(code, matched)),
        isChosen: () => profile.profile?.sector !== undefined,
        chosen: () => this.#sectors.name(profile.profile?.sector ?? '', options.locale.language),
        choose: (code) => this.#tell({ sector: code }),
      },
      'company-sector',
    );
  }

  /** The line on a card. */
  line(assessment: SchemeAssessment): TemplateResult | typeof nothing {
    return verdictLine(assessment, this.#speaking);
  }

  /** How a scheme suits the company that was told of; undefined while nothing was. */
  assess({ scheme, provider }: SchemeRecord, { geography, today }: Pick<SchemeCollection, 'geography' | 'today'>): SchemeAssessment | undefined {
    const { profile } = this.options.profile;
    return profile && assessScheme(scheme, profile, { geography, today, regions: provider?.regions, page: this.options.page() });
  }

  /** Whether the company meets the conditions of an amount; undefined while nothing was told of it. */
  holds(asked: readonly Criterion[], { geography }: Pick<SchemeCollection, 'geography'>): Verdict | undefined {
    const { profile } = this.options.profile;
    return profile && assess(asked, profile, geography).verdict;
  }

  /**
   * A scheme with the amounts that the company may get, without conditions where it meets these; with all of them when it would get none.
   * A card tells only that there are conditions: what they are is in the record, which is fetched where there are some.
   */
  own(scheme: SchemeCard, { records, collection }: Listed): SchemeCard {
    if (!scheme.amounts?.some((amount) => amount.for?.length)) return scheme;
    const state = records.get(scheme.id);
    if (state.name !== 'there') return scheme;
    const amounts = (state.record.scheme.amounts ?? []).flatMap(({ for: asked = [], ...amount }): FeedAmount[] => {
      const verdict = this.holds(asked, collection);
      return verdict === 'no' ? [] : [verdict === 'yes' ? amount : { ...amount, for: asked }];
    });
    return amounts.length > 0 ? { ...scheme, amounts } : scheme;
  }

  /** Every condition, for the details of a scheme. `own` is the language of the record's plain strings. */
  reasons(assessment: SchemeAssessment, own: string): TemplateResult | typeof nothing {
    return verdictReasons(assessment, own, this.#speaking);
  }

  /** What asks whether a scheme suits the company, above its conditions. */
  get reasonsTitle(): string {
    return this.#terms.reasons;
  }

  render(level: number): TemplateResult {
    const words = this.#terms;
    const { profile } = this.options;
    const told = profile.profile ?? {};
    const amount = (subject: Amount) => this.#amounts.render(subject, words[subject], told, words);
    return html`
      <div class="card stack company" part="company">
        ${heading(level, words.title, { id: 'company-title', className: 'subtitle' })}
        <p class="measure">${words.hint}</p>
        <div class="company-fields">
          ${amount('employees')} ${amount('yearsActive')} ${this.#sector.render()} ${this.#place.render({ label: words.place })}
          ${this.#renderChoice('stage', words.stage, words.stages, told)} ${this.#renderChoice('legalForm', words.legalForm, words.legalForms, told)}
        </div>
        ${this.#renderTraits(words, told)}
        <details>
          <summary>${words.plans}</summary>
          <div class="company-fields">
            ${amount('turnover')} ${amount('investment')} ${amount('minimisAid')} ${this.#renderStarted(words, told)}
          </div>
        </details>
        <div class="row company-foot">
          <label class="choice"><input type="checkbox" .checked=${live(profile.remembered)} @change=${this.#handleRemember} /><span>${words.remember}<span class="hint small company-note">${words.rememberHint}</span></span></label>
          ${profile.profile ? html`<button type="button" @click=${this.#handleClear}>${words.clear}</button>` : this.#remains === '' ? nothing : html`<p class="hint small">${this.#remains}</p>`}
        </div>
      </div>
    `;
  }

  #renderChoice(subject: 'stage' | 'legalForm', label: string, values: Readonly<Record<string, string>>, told: Profile): TemplateResult {
    const id = `company-${subject}`;
    const handleChange = ({ target }: Event) => this.#tell({ [subject]: (target as HTMLSelectElement).value || undefined });
    return html`
      <div class="company-field">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${handleChange}>
          <option value="" .selected=${live(told[subject] === undefined)}>${this.#terms.unanswered}</option>
          ${Object.entries(values).map(([value, name]) => html`<option value=${value} .selected=${live(told[subject] === value)}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  #renderTraits(words: CompanyTerms, { trait = [], notTrait = [] }: Profile): TemplateResult {
    const names = Object.keys(words.traitNames);
    const isOther = (name: string) => !names.includes(name);
    const own = trait.filter((name) => !isOther(name));
    const none = own.length === 0 && names.every((name) => notTrait.includes(name));
    // Who ticks some has looked at all of them; who ticks none may not have. What is asked elsewhere alone stays.
    const tell = (chosen: readonly string[], looked: boolean) =>
      this.#tell({ trait: [...trait.filter(isOther), ...chosen], notTrait: [...notTrait.filter(isOther), ...(looked ? names.filter((name) => !chosen.includes(name)) : [])] });
    const box = (checked: boolean, label: string, handleChange: () => void) => html`<label class="choice"><input type="checkbox" .checked=${live(checked)} @change=${handleChange} /><span>${label}</span></label>`;
    return html`
      <fieldset class="company-traits">
        <legend>${words.traits}</legend>
        ${names.map((name) => box(trait.includes(name), words.traitNames[name]!, () => tell(...this.#toggled(own, name))))}
        ${box(none, words.noneOfThese, () => tell([], !none))}
      </fieldset>
    `;
  }

  #toggled(list: readonly string[], item: string): [chosen: readonly string[], looked: boolean] {
    const chosen = list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
    return [chosen, chosen.length > 0];
  }

  #renderStarted(words: CompanyTerms, { projectStarted }: Profile): TemplateResult {
    const choice = (label: string, value: boolean | undefined) => html`
      <label class="choice"><input type="radio" name="company-started" .checked=${live(projectStarted === value)} @change=${() => this.#tell({ projectStarted: value })} /><span>${label}</span></label>
    `;
    return html`<fieldset><legend>${words.projectStarted}</legend>${choice(words.yes, true)} ${choice(words.no, false)} ${choice(words.unanswered, undefined)}</fieldset>`;
  }

  #sectorChoice(code: string, matched: string) {
    const name = this.#sectors.name(code, this.options.locale.language);
    return { item: code, matched, note: matched === name ? '' : name };
  }

  /** What an answer changes is heard as well as seen. */
  #tell(answers: Parameters<ProfileController['tell']>[0]): void {
    this.options.profile.tell(answers);
    this.options.announce('');
  }

  readonly #handleRemember = ({ target }: Event): void => this.options.profile.remember((target as HTMLInputElement).checked);

  readonly #handleClear = (): void => {
    const { left, inHistory } = this.options.profile.clear();
    this.#amounts.reset();
    this.#place.reset();
    this.#sector.reset();
    const words = this.#terms;
    this.#remains = [left && words.left, inHistory && words.inHistory].filter(Boolean).join(' ');
    this.options.announce(`${words.cleared} ${this.#remains}`.trim());
    this.options.focus('#company-title');
  };

  get #terms(): CompanyTerms {
    return companyTerms(this.options.locale);
  }

  get #speaking(): Speaking {
    const { locale, regionName } = this.options;
    return { locale: wordedWith(locale, this.#terms), regionName, sectorNames: (code) => this.#sectors.names(code, locale.language) };
  }
}
