import type { Profile } from '../eligibility/profile.js';
import type { Timing } from '../feed/windows.js';
import type { FacetName } from './facets.js';
import type { Judge } from './judge.js';
import type { Levels } from './levels.js';
import type { Resolved } from './pieces.js';
import type { FacetColumn } from './tally.js';

/** A segment with what was worked out of it once. */
export interface Shelf extends Resolved {
  readonly timings: readonly Timing[];
  readonly facets: Map<FacetName, Promise<FacetColumn>>;
  /** By region. */
  readonly levels: Map<string | undefined, Levels>;
  /** Who judges it, once a profile is given, and how it fits the last one. */
  judge?: Promise<Judge> | undefined;
  fit?: { readonly profile: Profile; readonly column: FacetColumn } | undefined;
}

/** A scheme that was found: where, and how well it fits. */
export interface Found {
  readonly shelf: Shelf;
  readonly scheme: number;
  readonly score: number;
}
