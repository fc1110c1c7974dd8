/** What people call the shared needs and themes. Apart from their codes: a page with compiled feeds has these words in its feeds. */

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
