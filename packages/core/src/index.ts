export * from './feed/index.js';
export * from './eligibility/index.js';
export * from './geo/index.js';
export * from './referral/index.js';
export * from './search/index.js';
