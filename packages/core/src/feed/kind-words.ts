import type { SchemeKind } from './vocabulary.js';

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
