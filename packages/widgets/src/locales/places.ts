/** The words of the field in which a visitor says where the company is. */
export interface PlaceTerms {
  readonly placeLabel: string;
  readonly placeHint: string;
  readonly placeClear: string;
  /** Name of the list of suggestions. */
  readonly placeList: string;
  /** Said to screen readers while typing. */
  readonly placeCount: (count: number) => string;
  readonly placeNone: string;
  readonly placeChoose: string;
  readonly placeLoading: string;
  readonly placeFailed: string;
  /** In which municipality a town lies. */
  readonly placeIn: (municipality: string) => string;
}

export const placeNl: PlaceTerms = {
  placeLabel: 'Gemeente of plaats',
  placeHint: 'Typ de eerste letters en kies uit de lijst.',
  placeClear: 'Wis de gemeente',
  placeList: 'Gemeenten',
  placeCount: (count) => (count === 1 ? '1 gemeente gevonden. Kies met pijl omlaag en Enter.' : `${count} gemeenten gevonden. Kies met pijl omlaag en Enter.`),
  placeNone: 'Deze plaats kennen we niet. Probeer de naam van uw gemeente.',
  placeChoose: 'Kies een gemeente uit de lijst.',
  placeLoading: 'De gemeenten worden opgehaald.',
  placeFailed: 'De lijst van gemeenten is nu niet op te halen. Typ verder om het opnieuw te proberen.',
  placeIn: (municipality) => `gemeente ${municipality}`,
};
