/** The widgets as classes, without registering them; `define/*` registers. */
export * from './base/events.js';
export { define, version } from './base/define.js';
export { ProviderMap } from './provider-map/provider-map.js';
export { ReferralWizard } from './referral-wizard/referral-wizard.js';
export { SchemeFinder } from './scheme-finder/scheme-finder.js';
