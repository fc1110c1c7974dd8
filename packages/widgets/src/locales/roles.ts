/** What an organisation is called by its role. */
import type { ProviderRole } from '@mkb-wegwijzer/core/feed';

export type RoleTerms = Readonly<Record<ProviderRole, string>>;

const nl: RoleTerms = {
  'first-line': 'Eerste loket',
  municipality: 'Gemeente',
  province: 'Provincie',
  chamber: 'Kamer van Koophandel',
  'development-agency': 'Ontwikkelingsmaatschappij',
  'national-agency': 'Landelijke organisatie',
  'grant-body': 'Subsidieverstrekker',
  fund: 'Fonds',
  campus: 'Campus',
  network: 'Netwerk',
  programme: 'Programma',
  portal: 'Website',
  other: 'Overig',
};

/** The words: in Dutch they come with what shows organisations, in other languages with all other words. */
export const roleTerms = ({ roles }: { readonly roles?: RoleTerms }): RoleTerms => roles ?? nl;
