/** What a question in words comes to, over all segments: which schemes they speak for, and how many of the words are enough. */
import type { FeedError } from '../feed/errors.js';
import type { Need } from '../feed/guidance.js';
import { attempt } from './attempt.js';
import { keep } from './keep.js';
import { type Match, Matcher, markMatches } from './match.js';
import type { Opened } from './pieces.js';
import { type LateNeed, lateKeywords } from './segment.js';
import type { Shelf } from './shelf.js';
import { raiser } from './subjects.js';

/** The schemes of a segment that the words speak for, and how strongly. Without words there are no scores. */
export interface Matched {
  readonly shelf: Shelf;
  readonly schemes: Uint32Array;
  readonly scoreOf?: (scheme: number) => number;
  /** The stems that the words were read as. */
  readonly readings: ReadonlySet<string>;
  readonly release?: () => void;
}

/** Which of these schemes may be shown at all. */
export type Scope = (shelf: Shelf, schemes: Uint32Array) => Uint32Array;

export interface Asker {
  /** What the text speaks for within a scope, and the regions that it names; undefined when it says nothing about what is sought, or could not be looked up. */
  match(text: string, scope: Scope, errors: FeedError[]): Promise<{ readonly matches: readonly Matched[]; readonly places: readonly string[] } | undefined>;
  readonly mark: typeof markMatches;
}

/** `whole`: whether the words that visitors use for needs could be had. */
export async function openAsker(shelves: readonly Shelf[], guide: Opened['guide'], size: number, errors: FeedError[]): Promise<{ readonly asker: Asker; readonly whole: boolean }> {
  const needs = await attempt(withKeywords(guide.needs), errors);
  const matcher = new Matcher(shelves, needs ? { ...guide, needs } : guide, size);
  const raise = raiser(shelves);
  const match = async (text: string, scope: Scope, failures: FeedError[]) => {
    const { found, places, idle } = await matcher.match(text, failures);
    if (idle) {
      found.forEach(({ release }) => release());
      return undefined;
    }
    const inScope = found.map((each, at) => ({ ...each, schemes: scope(shelves[at]!, each.schemes) }));
    const least = leastCover(inScope);
    const shown = inScope.map(({ covered, ...each }) => ({ ...each, schemes: covered ? keep(each.schemes, (scheme) => covered[scheme]! >= least) : each.schemes }));
    const raised = raise(shown.map(({ schemes, scores, reward }) => ({ schemes, scores, top: reward(schemes) })));
    const matches = shown.map(({ schemes, readings, release }, at): Matched => ({ shelf: shelves[at]!, schemes, scoreOf: raised[at]!, readings, release }));
    return { matches, places };
  };
  return { asker: { match, mark: markMatches }, whole: needs !== undefined };
}

/** Needs with the words that visitors use for them, some of which are in files of their own. */
async function withKeywords(needs: ReadonlyMap<string, LateNeed>): Promise<ReadonlyMap<string, Need>> {
  return new Map(
    await Promise.all(
      [...needs].map(async ([id, need]) => {
        const keywords = await need[lateKeywords]?.();
        return [id, keywords ? { ...need, keywords } : need] as const;
      }),
    ),
  );
}

/**
 * What a scheme must have of the words asked, as a share of what the best one has, counted by their rarity. The first that gives
 * enough to choose from holds: who asks precisely gets what was asked, and a whole sentence still finds what answers most of it.
 */
const shares = [0.8, 0.62, 0.45, 0.3, 0.2] as const;
const plenty = 20;

type Cover = Pick<Match, 'schemes' | 'covered' | 'asked'>;

/** What a scheme must have of the words asked to be shown; see {@link shares}. */
function leastCover(matches: readonly Cover[]): number {
  const most = mostCover(matches);
  const bounds = shares.map((share) => most * share - rounding);
  return bounds.find((bound) => isPlenty(matches, bound)) ?? bounds.at(-1)!;
}

/** None has more than all that was asked: where one has that, at the first such one nothing is left to look for. */
function mostCover(matches: readonly Cover[]): number {
  let most = 0;
  for (const { schemes, covered, asked } of matches) {
    for (let at = 0; at < schemes.length; at++) {
      const cover = covered ? covered[schemes[at]!]! : asked;
      if (cover > most) most = cover;
      if (most >= asked - rounding) return asked;
    }
  }
  return most;
}

function isPlenty(matches: readonly Cover[], least: number): boolean {
  let count = 0;
  for (const { schemes, covered } of matches) {
    for (let at = 0; at < schemes.length; at++) if ((!covered || covered[schemes[at]!]! >= least) && ++count >= plenty) return true;
  }
  return false;
}
/** Two ways to the same sum differ by less than this. */
const rounding = 1e-4;
