/** Questions, answers, and who can help. */
export * from './answers.js';
export { type GuideOptions, nextQuestion } from './guide.js';
export * from './needs.js';
export * from './presets.js';
export { type Reason, type Referral, type ReferralAnswer, type ReferralOptions, approachIn, refer } from './refer.js';
export { placesNamed } from './whereabouts.js';
