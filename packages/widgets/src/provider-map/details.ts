/** An organisation in full: how to reach it, whom it is for, and where it is. Fetched when a visitor first opens a card. */
import { type CSSResult, type TemplateResult, html, nothing } from 'lit';
import type { CatalogueProvider, Comparison, Criterion, Location } from '@mkb-wegwijzer/core/feed';
import { pick, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { type ProviderHit, broaderThemes } from '@mkb-wegwijzer/core/search';
import { domainOf, intakeFor } from '@mkb-wegwijzer/core/referral-intake';
import { criteriaList } from '../parts/criteria.js';
import { heading } from '../parts/heading.js';
import { hoursStyles, openingNow, openingWeek } from '../parts/hours.js';
import { wordedWith } from '../parts/locale.js';
import { contactChannels, provenance } from '../parts/provider.js';
import { detailsStyles } from './details.styles.js';
import { type DetailsTerms, termsIn } from './details.terms.js';
import type { Picked } from './asked.js';
import { nameOf, townOf } from './labels.js';
import { routeTo } from './route.js';
import type { ProviderMapView } from './view.js';

export const styles: readonly CSSResult[] = [detailsStyles, hoursStyles];

export function renderDetails(view: ProviderMapView, hit: ProviderHit, level: number): TemplateResult {
  const { locale, knowledge, regionName } = view;
  const { provider, places } = hit;
  const terms = termsIn(locale.terms);
  const own = provider.from[0].language;
  const section = (title: string, content: unknown) => html`<div class="stack section">${heading(view.level(level), title, { className: '' })}${content}</div>`;
  const worded = wordedWith(locale, withSectors(view, terms, [...(provider.serves ?? []), ...(provider.focus ?? [])]));
  const criteria = (title: string, list: CatalogueProvider['serves']) => (list && list.length > 0 ? section(title, criteriaList(list, worded, own, regionName)) : nothing);
  const whole = knowledge.catalogue.providers.get(provider.partOf ?? '');
  const themes = broaderThemes(provider.themes, knowledge.catalogue);
  const regions = provider.regions ?? [];
  return html`
    ${section(terms.contact, html`${renderContact(view, terms, provider)}${whole ? html`<p>${terms.partOf(nameOf(whole, locale.language))}</p>` : nothing}`)}
    ${renderLocations(view, hit, terms, section)}
    ${places.length === 0 ? nothing : html`<div><button type="button" @click=${() => view.showOnMap(provider)}>${terms.showOnMap}</button></div>`}
    ${criteria(terms.forWhom, provider.serves)} ${criteria(terms.mainlyFor, provider.focus)}
    ${themes.length === 0 ? nothing : section(terms.subjects, html`<ul class="tags">${themes.map((theme) => html`<li class="tag">${themeName(theme, view)}</li>`)}</ul>`)}
    ${regions.length <= 3 || regions.includes('NL') ? nothing : section(terms.regions, html`<p>${locale.list(regions.map(regionName))}</p>`)}
    ${renderLanguages(provider, view, terms)} ${provenance(provider, locale)}
  `;
}

/** Why the list does not have it. Where the place is known, the card itself says that it does not work there. */
export function renderLeftOut({ locale, place }: ProviderMapView, { leftOut }: Picked, region: string): TemplateResult | typeof nothing {
  const terms = termsIn(locale.terms);
  if (leftOut === undefined || (leftOut === 'region' && place !== '')) return nothing;
  return html`<p class="notice" part="notice">${leftOut === 'region' ? terms.pickedElsewhere(region) : terms.pickedFiltered}</p>`;
}

/** Names of sectors come with the filters by them: a code says nothing to most. */
function withSectors({ later, locale }: ProviderMapView, terms: DetailsTerms, criteria: readonly Criterion[]): DetailsTerms {
  const codes = sectorsIn(criteria);
  const names = codes.length > 0 ? later.conditions.get() : undefined;
  if (!names) return terms;
  const values = Object.fromEntries(codes.map((code) => [code, names.sectorText(code, locale.terms)]));
  return { ...terms, criteria: { ...terms.criteria, subjects: { ...terms.criteria.subjects, sector: terms.sector }, values: { ...terms.criteria.values, ...values } } };
}

const sectorsIn = (criteria: readonly Criterion[]): readonly string[] =>
  criteria.flatMap((criterion) => {
    const { any, all, subject, in: values = [], notIn = [] } = criterion as Comparison & { readonly any?: Criterion[]; readonly all?: Criterion[] };
    return subject === 'sector' ? [...values, ...notIn].map(String) : sectorsIn([...(Array.isArray(any) ? any : []), ...(Array.isArray(all) ? all : [])]);
  });

/** Every way to reach it, with the page that is there to take in questions. A form that is not here is told of where there is nothing else. */
function renderContact({ locale }: ProviderMapView, terms: DetailsTerms, provider: CatalogueProvider): TemplateResult {
  const page = intakeFor(provider, []).find((channel) => channel.type === 'link' && channel.isIntake);
  if (page?.type === 'link') return html`${contactChannels(provider, locale, html``)}<p><a href=${page.url}>${terms.intake(page.domain)}</a></p>`;
  const { intake } = provider.contact ?? {};
  const isForm = intake?.type === 'post' && intake.privacy !== undefined;
  return contactChannels(provider, locale, isForm ? html`<p>${terms.formElsewhere} <a href=${intake.privacy!}>${terms.moreOn(domainOf(intake.privacy!))}</a></p>` : undefined);
}

const themeName = (theme: string, { knowledge: { catalogue }, locale }: ProviderMapView): string => {
  const term = catalogue.themes.get(theme);
  return term ? pickWithLanguage(term.label, locale.language).text : theme;
};

/** Said only where it is more than Dutch. */
function renderLanguages({ languages = [] }: CatalogueProvider, { locale }: ProviderMapView, terms: DetailsTerms): TemplateResult | typeof nothing {
  if (languages.every((language) => /^nl\b/i.test(language))) return nothing;
  return html`<p>${terms.languages} ${locale.list(languages.map((language) => languageName(language, locale.language)))}.</p>`;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Every place where it is, the nearest first; each with its hours, and the way there where the address is known. */
function renderLocations(view: ProviderMapView, { provider, places }: ProviderHit, terms: DetailsTerms, section: (title: string, content: unknown) => TemplateResult): TemplateResult | typeof nothing {
  const { locations = [] } = provider;
  const drawn = places.map(({ location }) => location);
  const inOrder = [...drawn, ...locations.filter((location) => !drawn.includes(location))];
  const items = inOrder.map((location) => renderLocation(view, location, provider, terms)).filter((item) => item !== nothing);
  return items.length === 0 ? nothing : section(terms.addresses(items.length), html`<ul class="stack places">${items}</ul>`);
}

function renderLocation({ regionName, locale, now, knowledge }: ProviderMapView, location: Location, provider: CatalogueProvider, terms: DetailsTerms): TemplateResult | typeof nothing {
  const town = [location.postcode, townOf(location, regionName)].filter(Boolean).join(' ');
  const route = routeTo(location);
  const name = location.name === undefined ? '' : pick(location.name, locale.language, provider.from[0].language);
  const address = [location.street, town].filter(Boolean).join(', ');
  const line = location.street === undefined && route === undefined && address !== '' ? terms.onlyTown(address) : address;
  if (line === '' && route === undefined && name === '') return nothing;
  const { openingHours: hours } = location;
  const open = openingNow(hours, now(), locale.language);
  return html`
    <li>
      ${name === '' ? nothing : html`<p><strong>${name}</strong></p>`}
      <p>${line} ${route === undefined ? nothing : html`<a class="route" href=${route} target="_blank" rel="noopener noreferrer" aria-label=${terms.routeTo(location.street ?? (town || name || nameOf(provider, locale.language)))}>${terms.route}</a>`}</p>
      ${open === '' ? nothing : html`<p>${open}</p>`} ${openingWeek(hours, knowledge.today, locale.language)}
    </li>
  `;
}
