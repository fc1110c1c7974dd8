/** Brings feeds to a page. It asks for nothing that the page did not name, and sends nothing of the visitor's along. */
export { feedAddress } from './address.js';
export { type CatalogueOptions, isAwaited, loadCatalogue } from './catalogue.js';
export { type CollectionOptions, loadCollection } from './collection.js';
export type { Raw } from './download.js';
export { type Environment, browserEnvironment } from './environment.js';
export { type FeedOptions, type LoadedFeed, loadFeed } from './feed.js';
export { type GeocodedPlace, type Geocoder, GeocoderError, type GeocoderSuggestion, pdokGeocoder } from './geocoder.js';
export { IntakeError, type IntakeErrorCode, type IntakeOptions, type IntakeReceipt, type RefusedField, newIntakeKey, sendIntake } from './intake.js';
export { pause } from './pace.js';
export { type RawOptions, fetchRaw } from './registry.js';
