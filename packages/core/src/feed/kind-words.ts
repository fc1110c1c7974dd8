import type { SchemeKind } from './vocabulary.js';

/** What people call a kind of scheme when they search for one, in Dutch, English, German and Frisian. */
export const kindWords: Readonly<Record<SchemeKind, string>> = {
  grant: 'subsidie bijdrage vergoeding tegemoetkoming toelage grant subsidy Zuschuss Förderung Fördermittel Beihilfe subsydzje bydrage fergoeding',
  loan: 'lening krediet lenen geld loan credit borrow Kredit Darlehen leihen liening kredyt liene jild',
  guarantee: 'garantie borgstelling borg garant waarborg guarantee Bürgschaft boarchstelling boarch garânsje',
  equity: 'investering investeerder kapitaal participatie aandelen durfkapitaal equity capital investor Beteiligung Investition ynvestearring ynvestearder oandielen',
  voucher: 'voucher cheque tegoed waardebon tegoedbon Gutschein',
  tax: 'belasting aftrek belastingvoordeel fiscaal aftrekpost vrijstelling tax deduction Steuer Steuervorteil belesting ôftrek belestingfoardiel',
  advice: 'advies hulp gesprek adviseur begeleiding ondersteuning advice help guidance Beratung Berater Hilfe Gespräch advys petear begelieding',
  training: 'training cursus opleiding scholing workshop les course Schulung Kurs Weiterbildung kursus oplieding skoalling',
  programme: 'programma traject begeleiding programme Programm Begleitung trajekt begelieding',
  network: 'netwerk community contacten netwerken network Netzwerk Kontakte netwurk kontakten',
  event: 'bijeenkomst evenement beurs congres event meeting Veranstaltung Treffen gearkomste evenemint',
  permit: 'vergunning melding toestemming ontheffing permit licence Genehmigung Erlaubnis fergunning tastimming ûntheffing',
  other: '',
};
