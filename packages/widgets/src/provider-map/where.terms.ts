import type { ChoiceTerms } from '../parts/choice-field.js';

/** The words of the field in which a visitor says where the company is. */
export interface WhereTerms extends Omit<ChoiceTerms, 'label' | 'hint'> {
  readonly placeIn: (municipality: string) => string;
  readonly asking: string;
  /** Said of too few letters to look up an address by. */
  readonly more: string;
  readonly noAddresses: string;
  readonly locating: string;
  readonly denied: string;
  readonly notLocated: string;
  readonly abroad: string;
  readonly outside: string;
  /** What stands in the field after the device said where it is. */
  readonly near: (town: string) => string;
}

const nl: WhereTerms = {
  clear: 'Wis de plaats',
  list: 'Plaatsen',
  count: (count) => (count === 1 ? '1 plaats gevonden. Kies met pijl omlaag en Enter.' : `${count} plaatsen gevonden. Kies met pijl omlaag en Enter.`),
  none: 'Deze plaats kennen we niet. Probeer de naam van uw gemeente.',
  choose: 'Kies een plaats uit de lijst.',
  loading: 'De plaatsen worden opgehaald.',
  failed: 'De lijst van plaatsen is nu niet op te halen. Typ verder om het opnieuw te proberen.',
  placeIn: (municipality) => `gemeente ${municipality}`,
  asking: 'Het adres wordt opgezocht.',
  more: 'Typ meer van de postcode, het adres of de plaats.',
  noAddresses: 'Adressen zijn nu niet op te zoeken. Kies uw gemeente of plaats.',
  locating: 'We vragen uw apparaat waar u bent.',
  denied: 'U gaf geen toestemming voor uw locatie. Typ uw gemeente of plaats.',
  notLocated: 'Uw apparaat weet nu niet waar u bent. Typ uw gemeente of plaats.',
  abroad: 'U bent nu niet in Nederland. Typ de gemeente of plaats van uw bedrijf.',
  outside: 'Deze plaats ligt niet in het gebied van deze pagina. Typ een andere plaats.',
  near: (town) => `Bij u in de buurt (${town})`,
};

/** The words: in Dutch they come with their part, in other languages with all other words of the map. */
export const termsIn = ({ later }: { readonly later?: { readonly where: WhereTerms } }): WhereTerms => later?.where ?? nl;
