/** Makes a segment of plain feeds, and files of a segment. Apart from reading, since a page with compiled feeds does neither. */
export { type MemorySegment, type Readable, compile } from './compile.js';
export { type BuiltFile, writeRoster, writeSegment } from './write.js';
