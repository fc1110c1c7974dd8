import type { WhereTerms } from './where.terms.js';

export const whereEn: WhereTerms = {
  clear: 'Clear the place',
  list: 'Places',
  count: (count) => (count === 1 ? '1 place found. Choose with arrow down and Enter.' : `${count} places found. Choose with arrow down and Enter.`),
  none: 'We do not know this place. Try the name of your municipality.',
  choose: 'Choose a place from the list.',
  loading: 'The places are being fetched.',
  failed: 'The list of places cannot be fetched now. Type on to try again.',
  placeIn: (municipality) => `municipality of ${municipality}`,
  asking: 'The address is being looked up.',
  more: 'Type more of the postcode, the address or the place.',
  noAddresses: 'Addresses cannot be looked up now. Choose your municipality or town.',
  locating: 'We are asking your device where you are.',
  denied: 'You did not allow the use of your location. Type your municipality or town.',
  notLocated: 'Your device does not know where you are now. Type your municipality or town.',
  abroad: 'You are not in the Netherlands now. Type the municipality or town of your company.',
  outside: 'This place is outside the area of this page. Type another place.',
  near: (town) => `Near you (${town})`,
};
