export * from './evaluate.js';
export * from './profile.js';
export { withinSector } from './sectors.js';
