/** Questions, answers, and who can help. */
export * from './answers.js';
export * from './flow.js';
export { type GuideOptions, nextQuestion } from './guide.js';
export * from './needs.js';
export * from './offered.js';
export { openQuestions, openingQuestion } from './opening.js';
export * from './outcomes.js';
export { type PlaceClass, placeClasses } from './places.js';
export { prepareReferral } from './prepare.js';
export * from './presets.js';
export { type ReferralOptions, approachIn } from './inquiry.js';
export { type Reason } from './reasons.js';
export * from './refer.js';
export { type SchemeRelation, relationsIn, schemesIn } from './together.js';
export { placesNamed } from './whereabouts.js';
export { type Evidence, ProviderWords, type WordEvidence } from './words.js';
