/** Compiled feeds: a feed as small files for any static host, read by the piece. */
export { type Manifest, analysisVersion, compiledVersion, file, rosterVersion } from './layout.js';
export type { Load } from './files.js';
export { readManifest } from './manifest.js';
export { openCompiled } from './read.js';
export { type RosterPart, openRoster } from './roster.js';
