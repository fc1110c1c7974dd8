/**
 * What answers a question, as one module: a part that is fetched late must be the only one of its file, or what a bundler writes to pick
 * it from the file is lost when `again` fetches that anew.
 */
export { openAsker } from './asked.js';
export { suggest } from './suggest.js';
// A compiled feed reads its words when a question is asked: one file and one request with what asks.
export { Words } from '../compiled/words.js';
