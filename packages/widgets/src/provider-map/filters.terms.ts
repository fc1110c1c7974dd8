import type { CompanySize, CompanyStage, ProviderFacetName } from '@mkb-wegwijzer/core/search';

/** The words of the filters, and of what was chosen in them. */
export interface FilterTerms {
  readonly facets: Readonly<Record<ProviderFacetName, string>>;
  readonly reaches: Readonly<Record<'here' | 'elsewhere', (place: string) => string>>;
  readonly conditions: { readonly size: Readonly<Record<string, string>> & Readonly<Record<CompanySize, string>>; readonly stage: Readonly<Record<string, string>> & Readonly<Record<CompanyStage, string>> };
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
  chosen: 'U koos',
  remove: (label) => `Haal weg: ${label}`,
  clearAll: 'Wis alles',
  atPlace: (place) => `Op deze plek: ${place}`,
};

const en: FilterTerms = {
  facets: { need: 'What you want', theme: 'Subject', role: 'Kind of organisation', reach: 'Area', size: 'Helps businesses with', stage: 'Helps businesses that', sector: 'Helps businesses in' },
  reaches: { here: (place) => `Works in ${place}`, elsewhere: (place) => `Does not work in ${place}` },
  conditions: {
    size: { '0-0': 'no staff', '1-9': '1 to 9 employees', '10-49': '10 to 49 employees', '50-249': '50 to 249 employees', '250-': '250 employees or more' },
    stage: { idea: 'are still a plan', starter: 'have just started', existing: 'have run for a while', growing: 'are growing', transferring: 'are being handed over', stopping: 'are closing down' },
  },
  chosen: 'You chose',
  remove: (label) => `Remove: ${label}`,
  clearAll: 'Clear all',
  atPlace: (place) => `At this place: ${place}`,
};

export const termsIn = (language: string): FilterTerms => (language === 'en' ? en : nl);
