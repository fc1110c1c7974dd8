/** The segments of a page, with how each is named there. */
import type { Catalogue, Part, Source } from '../feed/federate.js';
import { type Guiding, bestOf, sourceOf, uniteNeeds, uniteThemes } from '../feed/unite.js';
import type { SchemeCollection } from './collection.js';
import type { Named, Origin, Segment } from './segment.js';

/** What a page asked for, in order: a segment, with how its feed is named here, or a feed that did not come. */
export type Piece = { readonly segment: Segment; readonly named: Named } | Part;
export const isSegment = (piece: Piece): piece is Exclude<Piece, Part> => 'segment' in piece;

/** A segment, and which of its schemes are shown, from whom. */
export interface Resolved {
  readonly segment: Segment;
  /** One source for each origin of the segment. */
  readonly sources: readonly Source[];
  /** The order of each origin among all. */
  readonly order: readonly number[];
  /** 1 for a scheme that another copy stands for. */
  readonly hidden: Uint8Array;
  /** The sources of schemes that have more than one. */
  readonly from: ReadonlyMap<number, readonly [Source, ...Source[]]>;
}

/** What is known of all feeds together, beside their schemes. */
export interface Opened {
  readonly guide: Pick<Catalogue, 'sources' | 'needs' | 'themes' | 'areas' | 'aliases'>;
  readonly resolved: readonly Resolved[];
  /** Where it could not be told of all that is tied to what: makes of the schemes as they are, and of a way to open them anew, what is asked. */
  readonly untold?: <T extends SchemeCollection>(schemes: T, again: () => Promise<T>) => T;
}

/** The first origin is the feed itself, named here; those that went into it stand where it says, as seen from there. */
export const originsOf = ({ segment, named }: Exclude<Piece, Part>): readonly Origin[] => segment.origins.map((origin, number) => (number === 0 ? { ...origin, ...named } : { ...origin, url: absolute(origin.url, named.url) }));

const absolute = (url: string, base: string): string => {
  try {
    return new URL(url, base).href;
  } catch {
    return base;
  }
};

const isReplaced = ({ gone }: Origin): boolean => gone.some(({ replacedBy }) => replacedBy !== undefined);

/** Whether a page has one segment only, in which nothing is tied to anything: then there is nothing to resolve. */
export const isAlone = (pieces: readonly Piece[]): pieces is readonly [Exclude<Piece, Part>] =>
  pieces.length === 1 && pieces.every((piece) => isSegment(piece) && [piece.segment.ties.schemes, piece.segment.ties.providers, piece.segment.ties.repeated].every((ties) => ties.length === 0) && !piece.segment.origins.some(isReplaced));

export function openAlone(piece: Exclude<Piece, Part>): Opened {
  const { segment } = piece;
  const loaded = originsOf(piece).map((origin): Guiding => ({ part: origin, source: sourceOf(origin, origin.header, origin.problems), feed: origin }));
  const sources = loaded.map(({ source }) => source);
  return {
    guide: { sources, needs: uniteNeeds(loaded, segment.shared), themes: uniteThemes(loaded, segment.shared), areas: bestOf(loaded, ({ feed }) => feed.areas, ({ id }) => id), aliases: new Map() },
    resolved: [{ segment, sources, order: [...sources.keys()], hidden: new Uint8Array(segment.size), from: new Map() }],
  };
}
