import { type CriteriaTerms, criteriaNl } from '../locales/criteria.js';

/** The words of an organisation in full. */
export interface DetailsTerms {
  readonly criteria: CriteriaTerms;
  readonly sector: string;
  readonly forWhom: string;
  readonly mainlyFor: string;
  readonly subjects: string;
  readonly regions: string;
  readonly addresses: (count: number) => string;
  readonly onlyTown: (town: string) => string;
  readonly route: string;
  readonly routeTo: (place: string) => string;
  readonly partOf: (name: string) => string;
  readonly contact: string;
  readonly intake: (domain: string) => string;
  /** Its questions come by a form that is not on this page. */
  readonly formElsewhere: string;
  readonly moreOn: (domain: string) => string;
  readonly showOnMap: string;
  /** A link led to one that the list leaves out. */
  readonly pickedElsewhere: (region: string) => string;
  readonly pickedFiltered: string;
  readonly languages: string;
}

const nl: DetailsTerms = {
  criteria: criteriaNl,
  sector: 'Sector',
  forWhom: 'Alleen voor',
  mainlyFor: 'Vooral voor',
  subjects: 'Onderwerpen',
  regions: 'Werkgebied',
  addresses: (count) => (count === 1 ? 'Adres' : 'Adressen'),
  onlyTown: (town) => `${town}. Het precieze adres staat niet in de gegevens.`,
  route: 'Route',
  routeTo: (place) => `Route naar ${place}, bij OpenStreetMap`,
  partOf: (name) => `Hoort bij ${name}.`,
  contact: 'Contact',
  intake: (domain) => `Stel uw vraag op ${domain}`,
  formElsewhere: 'Deze organisatie neemt vragen aan met een formulier, maar niet op deze pagina.',
  moreOn: (domain) => `Hoe ze met uw gegevens omgaan, leest u op ${domain}`,
  showOnMap: 'Toon op de kaart',
  pickedElsewhere: (region) => `Deze organisatie werkt niet in ${region}.`,
  pickedFiltered: 'Deze organisatie past niet bij de gekozen filters.',
  languages: 'Helpt u in het',
};

/** The words: in Dutch they come with their part, in other languages with all other words of the map. */
export const termsIn = ({ later }: { readonly later?: { readonly details: DetailsTerms } }): DetailsTerms => later?.details ?? nl;
