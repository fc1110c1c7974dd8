/**
 * The words that every feed shares (version 1). A bare slug in a feed is one of these; a publisher's own value is a URI whose
 * record names a `broader` slug, so that twelve provinces give one facet "Geld en financiering" and not twelve.
 */

/** Languages that a text of a feed may come in (BCP 47 primary tags). */
export const languages = ['nl', 'en', 'fy', 'de'] as const;
export type Language = (typeof languages)[number];

export const schemeKinds = [
  'grant', 'loan', 'guarantee', 'equity', 'voucher', 'tax', 'advice', 'training', 'programme', 'network', 'event', 'permit', 'other',
] as const;
export type SchemeKind = (typeof schemeKinds)[number];

export const providerRoles = [
  'first-line', 'municipality', 'province', 'chamber', 'development-agency', 'national-agency', 'grant-body', 'fund', 'campus',
  'network', 'programme', 'portal', 'other',
] as const;
export type ProviderRole = (typeof providerRoles)[number];

/** How a province supports its entrepreneurs, as the provinces' own note divides them. */
export const approaches = ['first-line', 'sme-agenda', 'innovation'] as const;
export type Approach = (typeof approaches)[number];

export const schemeStatuses = ['open', 'planned', 'suspended', 'ended'] as const;
export type SchemeStatus = (typeof schemeStatuses)[number];

export const criterionSubjects = [
  'employees', 'yearsActive', 'turnover', 'sector', 'legalForm', 'region', 'stage', 'trait', 'investment', 'projectStarted', 'minimisAid',
] as const;
export type CriterionSubject = (typeof criterionSubjects)[number];

export const channelTypes = ['online', 'phone', 'desk', 'mail', 'other'] as const;
export const relationTypes = ['requires', 'excludes', 'stacks-with', 'replaces', 'same-as', 'other'] as const;
export const locationPrecisions = ['address', 'postcode', 'place', 'region'] as const;
export const audiences = ['ondernemer', 'particulier'] as const;

type Words = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

/** The nineteen shared themes, in the visitor's words. */
export const themes = {
  financing: { nl: 'Geld en financiering', en: 'Money and financing' },
  digitalisation: { nl: 'Digitalisering', en: 'Going digital' },
  'labour-market': { nl: 'Personeel en arbeidsmarkt', en: 'Staff and the labour market' },
  skills: { nl: 'Leren en talent', en: 'Learning and talent' },
  internationalisation: { nl: 'Internationaal ondernemen', en: 'Doing business abroad' },
  innovation: { nl: 'Innovatie', en: 'Innovation' },
  sustainability: { nl: 'Verduurzamen', en: 'Becoming sustainable' },
  energy: { nl: 'Energie en netcongestie', en: 'Energy and grid congestion' },
  circular: { nl: 'Circulair ondernemen', en: 'Circular business' },
  starting: { nl: 'Starten', en: 'Starting up' },
  growth: { nl: 'Groeien en opschalen', en: 'Growing and scaling up' },
  'business-location': { nl: 'Bedrijfslocatie', en: 'Business premises' },
  'family-business': { nl: 'Familiebedrijf en opvolging', en: 'Family business and succession' },
  marketing: { nl: 'Verkoop en marketing', en: 'Sales and marketing' },
  networks: { nl: 'Netwerken en samenwerken', en: 'Networks and partners' },
  retail: { nl: 'Winkel en horeca', en: 'Shops and hospitality' },
  logistics: { nl: 'Logistiek en vervoer', en: 'Logistics and transport' },
  agriculture: { nl: 'Landbouw en voedsel', en: 'Farming and food' },
  tourism: { nl: 'Toerisme en vrije tijd', en: 'Tourism and leisure' },
} as const satisfies Words;
export type ThemeSlug = keyof typeof themes;

/** The twenty-four shared needs: what an entrepreneur would say, with the themes that they touch. */
export const needs = {
  start: { nl: 'Ik wil een bedrijf beginnen', en: 'I want to start a business', themes: ['starting'] },
  grow: { nl: 'Ik wil groeien', en: 'I want to grow', themes: ['growth'] },
  finance: { nl: 'Ik zoek geld', en: 'I am looking for money', themes: ['financing'] },
  hire: { nl: 'Ik zoek personeel', en: 'I am looking for staff', themes: ['labour-market'] },
  'train-staff': { nl: 'Ik wil mijn mensen scholen', en: 'I want to train my people', themes: ['skills'] },
  digitalise: { nl: 'Ik wil digitaler werken', en: 'I want to work more digitally', themes: ['digitalisation'] },
  'sell-online': { nl: 'Ik wil online verkopen', en: 'I want to sell online', themes: ['digitalisation', 'marketing'] },
  'cyber-security': { nl: 'Ik wil veilig zijn voor hackers', en: 'I want to be safe from hackers', themes: ['digitalisation'] },
  'use-ai': { nl: 'Ik wil slimmer werken met data en AI', en: 'I want to work smarter with data and AI', themes: ['digitalisation', 'innovation'] },
  'save-energy': { nl: 'Ik wil minder energie verbruiken', en: 'I want to use less energy', themes: ['energy', 'sustainability'] },
  'grid-congestion': { nl: 'Ik krijg geen (zwaardere) stroomaansluiting', en: 'I cannot get a (larger) grid connection', themes: ['energy'] },
  'go-circular': { nl: 'Ik wil afval en grondstoffen besparen', en: 'I want to save waste and raw materials', themes: ['circular', 'sustainability'] },
  'clean-transport': { nl: 'Ik wil schoner rijden en vervoeren', en: 'I want cleaner transport', themes: ['logistics', 'sustainability'] },
  innovate: { nl: 'Ik wil iets nieuws ontwikkelen', en: 'I want to develop something new', themes: ['innovation'] },
  'find-partner': { nl: 'Ik zoek een kennispartner of onderzoeker', en: 'I am looking for a research partner', themes: ['innovation', 'networks'] },
  export: { nl: 'Ik wil zakendoen in het buitenland', en: 'I want to do business abroad', themes: ['internationalisation'] },
  'find-location': { nl: 'Ik zoek een bedrijfsruimte', en: 'I am looking for premises', themes: ['business-location'] },
  transfer: { nl: 'Ik wil mijn bedrijf overdragen', en: 'I want to hand over my business', themes: ['family-business'] },
  'take-over': { nl: 'Ik wil een bedrijf overnemen', en: 'I want to take over a business', themes: ['family-business', 'financing'] },
  'find-network': { nl: 'Ik wil andere ondernemers ontmoeten', en: 'I want to meet other entrepreneurs', themes: ['networks'] },
  advice: { nl: 'Ik wil met iemand overleggen', en: 'I want to talk to someone', themes: [] },
  permits: { nl: 'Ik heb een vergunning nodig', en: 'I need a permit', themes: ['business-location'] },
  debts: { nl: 'Ik heb geldzorgen of schulden', en: 'I have money worries or debts', themes: ['financing'] },
  stop: { nl: 'Ik wil stoppen', en: 'I want to stop', themes: [] },
} as const satisfies Readonly<Record<string, { nl: string; en: string; themes: readonly ThemeSlug[] }>>;
export type NeedSlug = keyof typeof needs;

/** What people call a kind of scheme when they search for one. */
export const kindWords: Readonly<Record<SchemeKind, string>> = {
  grant: 'subsidie bijdrage vergoeding grant subsidy',
  loan: 'lening krediet lenen geld loan credit',
  guarantee: 'garantie borgstelling borg guarantee',
  equity: 'investering investeerder kapitaal participatie aandelen equity capital',
  voucher: 'voucher cheque tegoed waardebon',
  tax: 'belasting aftrek belastingvoordeel fiscaal tax',
  advice: 'advies hulp gesprek adviseur begeleiding advice',
  training: 'training cursus opleiding scholing workshop',
  programme: 'programma traject begeleiding programme',
  network: 'netwerk community contacten network',
  event: 'bijeenkomst evenement beurs event',
  permit: 'vergunning melding toestemming permit',
  other: '',
};

const known = <T extends string>(values: readonly T[]) => (value: string | undefined): T | 'other' =>
  (values as readonly string[]).includes(value ?? '') ? (value as T) : 'other';

/** The kind as this version knows it; a kind of a later version shows as "other" and never drops the record. */
export const knownKind = known(schemeKinds);
/** The role as this version knows it, else "other". */
export const knownRole = known(providerRoles);
/** The status as this version knows it, else "other". */
export const knownStatus = known(schemeStatuses);
