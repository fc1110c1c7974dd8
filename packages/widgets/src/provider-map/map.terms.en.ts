import type { MapTerms } from './map.terms.js';

const organisations = (count: number) => (count === 1 ? '1 organisation' : `${count.toLocaleString('en')} organisations`);

export const mapEn: MapTerms = {
  mapLabel: (count) => `Map with ${organisations(count)}`,
  mapHelp: 'The arrow keys move the map. Plus and minus zoom. Tab takes you to the places on the map. There the arrow keys go from place to place, and Home and End to the first and the last. Enter opens a place, Escape goes back. A place with a number stands for several organisations. All that is on the map is in the list too.',
  placesInView: (count) => (count === 0 ? 'No place in view' : count === 1 ? '1 place in view' : `${count.toLocaleString('en')} places in view`),
  skipMap: 'Skip the map',
  mapControls: 'Buttons of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  pan: { north: 'Move north', west: 'Move west', east: 'Move east', south: 'Move south' },
  legendAddress: 'address',
  legendTown: 'only the town or municipality is known',
  legendNotHere: (place) => `does not work in ${place}`,
  legendSeveral: '9 organisations at one place, or close together',
  legendServed: (name) => `${name} works here`,
  legendServedPlace: 'municipality where they work too',
  tilesFailed: 'The background of the map cannot be shown now. The rest of the map works.',
  pin: (place, name, count, precise) => {
    const where = place === '' || precise ? place : `somewhere in ${place}`;
    return count === 1 ? [name, where].filter((part) => part !== '').join(', ') : `${place === '' ? '' : `${place}: `}${organisations(count)}`;
  },
  notHere: (place, count) => `${count === 1 ? 'Does' : 'Do'} not work in ${place}.`,
  cluster: (place, count, opens) => `${place === '' ? '' : `${place} and surroundings: `}${organisations(count)}${opens ? '. Zooms in.' : ''}`,
  credits: { map: 'Map', background: 'Background', borders: 'Borders', places: 'Places' },
};
