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
  /** Beside a desk of which the region is smaller. */
  readonly partly: string;
  /** An organisation that has no website leads to its card. */
  readonly showOne: (name: string) => string;
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
  approaches: { 'first-line': 'Eigen eerste loket voor alle ondernemers', 'sme-agenda': 'Plannen voor het hele mkb, zonder eerste loket voor de hele provincie', innovation: 'Richt zich op bedrijven die vernieuwen' },
  themes: 'Onderwerpen',
  doors: 'Eerste loket',
  others: 'Ook in de regio',
  unknown: 'Niet bekend',
  noDoor: 'Geen eerste loket bekend. Uw gemeente wijst u de weg.',
  partly: '(voor een deel van de provincie)',
  showOne: (name) => `Meer over ${name}`,
  more: (count) => `en nog ${count}`,
  mapLabel: 'Kaart van de twaalf provincies',
  mapHelp: 'Met de pijltjes schuift u de kaart. Met plus en min zoomt u. Met Tab gaat u naar een provincie. Daar gaat u met de pijltjes van provincie naar provincie, en met Home en End naar de eerste en de laatste. Enter gaat naar de provincie in de tabel, Escape gaat terug. Alles op de kaart staat ook in de tabel.',
  onMap: (province, approach) => `${province}: ${approach}`,
  show: 'Toon organisaties',
  showIn: (province) => `Toon organisaties in ${province}`,
};

/** The words: in Dutch they come with their part, in other languages with all other words of the map. */
export const termsIn = ({ later }: { readonly later?: { readonly provinces: ProvincesTerms } }): ProvincesTerms => later?.provinces ?? nl;
