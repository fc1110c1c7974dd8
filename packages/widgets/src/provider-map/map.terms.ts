export type Direction = 'north' | 'west' | 'east' | 'south';

/** The words of the map itself. */
export interface MapTerms {
  readonly mapLabel: (organisations: number) => string;
  readonly mapHelp: string;
  /** Said when the map has moved. */
  readonly placesInView: (count: number) => string;
  readonly skipMap: string;
  readonly mapControls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly pan: Readonly<Record<Direction, string>>;
  readonly legendAddress: string;
  readonly legendTown: string;
  readonly legendNotHere: (place: string) => string;
  /** The mark with the number 9 that stands before it. */
  readonly legendSeveral: string;
  readonly legendServed: (name: string) => string;
  readonly legendServedPlace: string;
  readonly tilesFailed: string;
  readonly pin: (place: string, name: string, count: number, precise: boolean) => string;
  /** Said of a mark whose organisations do not work where the visitor is. */
  readonly notHere: (place: string, count: number) => string;
  /** Organisations that would lie over one another; `opens` when choosing the mark shows them apart. */
  readonly cluster: (place: string, count: number, opens: boolean) => string;
  readonly credits: { readonly map: string; readonly background: string; readonly borders: string; readonly places: string };
}

const organisaties = (count: number) => (count === 1 ? '1 organisatie' : `${count.toLocaleString('nl')} organisaties`);

const nl: MapTerms = {
  mapLabel: (count) => `Kaart met ${organisaties(count)}`,
  mapHelp: 'Met de pijltjes schuift u de kaart. Met plus en min zoomt u. Met Tab gaat u naar de plekken op de kaart. Daar gaat u met de pijltjes van plek naar plek, en met Home en End naar de eerste en de laatste. Enter opent een plek, Escape gaat terug. Een plek met een getal is er voor meer organisaties. Alles op de kaart staat ook in de lijst.',
  placesInView: (count) => (count === 0 ? 'Geen plek in beeld' : count === 1 ? '1 plek in beeld' : `${count.toLocaleString('nl')} plekken in beeld`),
  skipMap: 'Sla de kaart over',
  mapControls: 'Knoppen van de kaart',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  wholeMap: 'Toon de hele kaart',
  pan: { north: 'Schuif naar het noorden', west: 'Schuif naar het westen', east: 'Schuif naar het oosten', south: 'Schuif naar het zuiden' },
  legendAddress: 'adres',
  legendTown: 'alleen de plaats of gemeente is bekend',
  legendNotHere: (place) => `werkt niet in ${place}`,
  legendSeveral: '9 organisaties op één plek, of dicht bij elkaar',
  legendServed: (name) => `hier werkt ${name}`,
  legendServedPlace: 'gemeente waar ze ook werken',
  tilesFailed: 'De achtergrond van de kaart is nu niet te laten zien. De rest van de kaart werkt wel.',
  pin: (place, name, count, precise) => {
    const where = place === '' || precise ? place : `ergens in ${place}`;
    return count === 1 ? [name, where].filter((part) => part !== '').join(', ') : `${place === '' ? '' : `${place}: `}${organisaties(count)}`;
  },
  notHere: (place, count) => `${count === 1 ? 'Werkt' : 'Werken'} niet in ${place}.`,
  cluster: (place, count, opens) => `${place === '' ? '' : `${place} en omgeving: `}${organisaties(count)}${opens ? '. Zoomt in.' : ''}`,
  credits: { map: 'Kaart', background: 'Achtergrond', borders: 'Grenzen', places: 'Plaatsen' },
};

/** The words: in Dutch they come with their part, in other languages with all other words of the map. */
export const mapTermsIn = ({ later }: { readonly later?: { readonly map: MapTerms } }): MapTerms => later?.map ?? nl;
