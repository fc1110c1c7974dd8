/** How the files of a compiled feed are named and cut. Both the writer and the reader keep to this. */

/** Readers refuse a later version; what one does not know within a version it ignores. */
export const compiledVersion = 1;

/** Readers leave another version of the roster alone, and read the full form instead. */
export const rosterVersion = 1;

/** So many schemes share a file of cards, or of full records. */
export const perChunk = 8;
/**
 * Which stems and parts words are brought to when a feed is built. A reader of another version still finds most words; a later
 * one may want to know.
 */
export const analysisVersion = 1;

/** About so many ids share a file. */
const perIdShard = 256;

/** Files by their name in the build's directory. */
export const file = {
  /** What every search needs. */
  start: 'start',
  column: (name: string) => `column-${name}`,
  /** Postings of a range of stems. */
  terms: (shard: number) => `terms-${shard}`,
  /** Stems alone, sorted by their beginnings, or by their ends. */
  stems: (side: 'first' | 'last', shard: number) => `stems-${side}-${shard}`,
  cards: (chunk: number) => `cards-${chunk}`,
  records: (chunk: number) => `records-${chunk}`,
  ids: (shard: number) => `ids-${shard}`,
  providers: 'providers',
  /** The keywords of needs. */
  guide: 'guide',
  /** Organisations in full, with what guides a visitor to them. */
  organisations: 'organisations',
  /** Schemes as far as the wizard weighs and names them. */
  offer: 'offer',
} as const;

/** Which of so many shards an id is in (FNV-1a, 32 bits, over UTF-16 units). */
export function idShard(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}

export const idShards = (size: number): number => Math.max(1, Math.ceil(size / perIdShard));

/** The end of a word first, so that words that end alike stand together. */
export const reversed = (word: string): string => [...word].reverse().join('');

/** The position in sorted first words of the shard that would hold a word; 0 when it is before all of them. */
export function shardOf(firsts: readonly string[], word: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The short-lived file that points to a build. */
export interface Manifest {
  readonly compiledVersion: number;
  /** The directory beside the manifest that holds the build's files; named after their content. */
  readonly build: string;
  /** How many schemes there are. */
  readonly size: number;
  /** When it was built (ISO 8601). */
  readonly built: string;
  readonly analysis?: number;
  /** The version of the files for who asks about all organisations; absent from builds that have none. */
  readonly roster?: number;
}

/** What stands before the columns in a file of columns. */
export interface ColumnHead {
  readonly name: string;
  readonly values: readonly unknown[];
  /** Bytes per position: 1, 2 or 4. */
  readonly width: number;
}
