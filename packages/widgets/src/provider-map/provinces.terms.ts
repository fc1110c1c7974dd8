import type { Approach } from '@mkb-wegwijzer/core/feed';

/** The words of the overview of provinces. */
export interface ProvincesTerms {
  readonly title: string;
  readonly intro: string;
  readonly caption: string;
  readonly province: string;
  readonly approach: string;
  readonly approaches: Readonly<Record<Approach, string>>;
  readonly themes: string;
  readonly doors: string;
  readonly others: string;
  readonly unknown: string;
  readonly noDoor: string;
  readonly more: (count: number) => string;
  readonly mapLabel: string;
  readonly mapHelp: string;
  /** What a screen reader hears of a province on the map. */
  readonly onMap: (province: string, approach: string) => string;
  readonly show: string;
  readonly showIn: (province: string) => string;
}

const nl: ProvincesTerms = {
  title: 'De provincies',
  intro: 'Elke provincie helpt ondernemers op een eigen manier. Hier ziet u hoe, en bij wie u terecht kunt.',
  caption: 'Hoe de twaalf provincies ondernemers helpen',
  province: 'Provincie',
  approach: 'Aanpak',
  approaches: { 'first-line': 'Eigen eerste loket voor alle ondernemers', 'sme-agenda': 'Plannen voor het hele mkb, zonder eigen eerste loket', innovation: 'Richt zich op bedrijven die vernieuwen' },
  themes: 'Onderwerpen',
  doors: 'Eerste loket',
  others: 'Ook in de regio',
  unknown: 'Niet bekend',
  noDoor: 'Geen eerste loket bekend. Uw gemeente wijst u de weg.',
  more: (count) => `en nog ${count}`,
  mapLabel: 'Kaart van de twaalf provincies',
  mapHelp: 'Met de pijltjes schuift u de kaart. Met plus en min zoomt u. Met Tab gaat u naar een provincie. Daar gaat u met de pijltjes van provincie naar provincie, en met Home en End naar de eerste en de laatste. Enter gaat naar de provincie in de tabel, Escape gaat terug. Alles op de kaart staat ook in de tabel.',
  onMap: (province, approach) => `${province}: ${approach}`,
  show: 'Toon organisaties',
  showIn: (province) => `Toon organisaties in ${province}`,
};

const en: ProvincesTerms = {
  title: 'The provinces',
  intro: 'Each province helps entrepreneurs in its own way. Here you see how, and where you can turn to.',
  caption: 'How the twelve provinces help entrepreneurs',
  province: 'Province',
  approach: 'Approach',
  approaches: { 'first-line': 'A first desk of its own for all entrepreneurs', 'sme-agenda': 'Plans for all small businesses, without a first desk of its own', innovation: 'Focuses on businesses that innovate' },
  themes: 'Subjects',
  doors: 'First desk',
  others: 'Also in the region',
  unknown: 'Not known',
  noDoor: 'No first desk is known. Your municipality will show you the way.',
  more: (count) => `and ${count} more`,
  mapLabel: 'Map of the twelve provinces',
  mapHelp: 'The arrow keys move the map. Plus and minus zoom. Tab takes you to a province. There the arrow keys go from province to province, and Home and End to the first and the last. Enter goes to the province in the table, Escape goes back. All that is on the map is in the table too.',
  onMap: (province, approach) => `${province}: ${approach}`,
  show: 'Show organisations',
  showIn: (province) => `Show organisations in ${province}`,
};

export const termsIn = (language: string): ProvincesTerms => (language === 'en' ? en : nl);
