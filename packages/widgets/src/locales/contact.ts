/** The words for the ways to an organisation. */
export interface ContactTerms {
  readonly website: string;
  /** Name of a link that leaves the page, for screen readers. */
  readonly websiteOf: (name: string) => string;
  readonly call: (number: string) => string;
  readonly mail: string;
  /** Where there is more than one. */
  readonly mailTo: (address: string) => string;
  readonly noContact: string;
}

const nl: ContactTerms = {
  website: 'Naar de website',
  websiteOf: (name) => `Naar de website van ${name}`,
  call: (number) => `Bel ${number}`,
  mail: 'Stuur een e-mail',
  mailTo: (address) => `Mail naar ${address}`,
  noContact: 'Contactgegevens zijn nog niet bekend.',
};

/** The words: in Dutch they come with what shows contacts, in other languages with all other words. */
export const contactTerms = ({ contact }: { readonly contact?: ContactTerms }): ContactTerms => contact ?? nl;
