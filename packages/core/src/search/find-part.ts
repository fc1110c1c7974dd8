import { again } from '../feed/again.js';

/** What answers a question. One for all who ask for it: once it could not be fetched, each must ask for it by its new address. */
export const findPart = again(() => import('./find.js'));
