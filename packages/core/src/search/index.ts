export { fold } from './analysis.js';
export * from './amounts.js';
export * from './catalogue-collection.js';
export * from './collection.js';
export * from './facets.js';
export * from './finder.js';
export * from './providers.js';
export * from './terms.js';
export { type Field, type Match, type Matches, TextIndex, markMatches } from './text-index.js';
