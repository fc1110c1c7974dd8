import type { CompanySize, CompanyStage, ProviderFacetName } from '@mkb-wegwijzer/core/search';

/** The words of the filters, and of what was chosen in them. */
export interface FilterTerms {
  readonly facets: Readonly<Record<ProviderFacetName, string>>;
  readonly reaches: Readonly<Record<'here' | 'elsewhere', (place: string) => string>>;
  readonly conditions: { readonly size: Readonly<Record<string, string>> & Readonly<Record<CompanySize, string>>; readonly stage: Readonly<Record<string, string>> & Readonly<Record<CompanyStage, string>> };
  /** Of so many, so many look for just these. */
  readonly withFocus: (count: number, focus: number) => string;
  /** On the card of one that does. */
  readonly sought: string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  /** Only what stands at one pin is listed. */
  readonly atPlace: (place: string) => string;
}

const nl: FilterTerms = {
  facets: { need: 'Wat u wilt', theme: 'Onderwerp', role: 'Soort organisatie', reach: 'Gebied', size: 'Helpt bedrijven met', stage: 'Helpt bedrijven die', sector: 'Helpt bedrijven in' },
  reaches: { here: (place) => `Werkt in ${place}`, elsewhere: (place) => `Werkt niet in ${place}` },
  conditions: {
    size: { '0-0': 'geen personeel', '1-9': '1 tot en met 9 medewerkers', '10-49': '10 tot en met 49 medewerkers', '50-249': '50 tot en met 249 medewerkers', '250-': '250 medewerkers of meer' },
    stage: { idea: 'nog een plan zijn', starter: 'net begonnen zijn', existing: 'al een tijd draaien', growing: 'groeien', transferring: 'worden overgedragen', stopping: 'stoppen' },
  },
  withFocus: (count, focus) => `${count}, ${focus} vooral hiervoor`,
  sought: 'Richt zich juist op zulke bedrijven.',
  chosen: 'U koos',
  remove: (label) => `Haal weg: ${label}`,
  clearAll: 'Wis alles',
  atPlace: (place) => `Op deze plek: ${place}`,
};

/** The words: in Dutch they come with their part, in other languages with all other words of the map. */
export const termsIn = ({ later }: { readonly later?: { readonly filters: FilterTerms } }): FilterTerms => later?.filters ?? nl;
