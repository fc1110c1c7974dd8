export { type ComparisonPart } from './compare.js';
export { type Deciding, decidingFor } from './decide.js';
export * from './evaluate.js';
export * from './profile.js';
export * from './relations.js';
export * from './scheme.js';
export { knowSbi2008 } from './sectors-2008.js';
export { missesSbi2008, readSector, type SectorCode, withinSector, withinSectors } from './sectors.js';
export * from './table.js';
