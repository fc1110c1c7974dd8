/** Compiled feeds: a feed as small files for any static host, read by the piece. */
export { type Manifest, analysisVersion, compiledVersion, file } from './layout.js';
export type { Load } from './files.js';
export { openCompiled, readManifest } from './read.js';
