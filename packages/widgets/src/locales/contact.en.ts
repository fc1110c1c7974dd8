import type { ContactTerms } from './contact.js';

export const contactEn: ContactTerms = {
  website: 'To the website',
  websiteOf: (name) => `To the website of ${name}`,
  call: (number) => `Call ${number}`,
  mail: 'Send an e-mail',
  mailTo: (address) => `Mail ${address}`,
  noContact: 'Contact details are not known yet.',
};
