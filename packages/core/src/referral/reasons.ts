/** Why an organisation is named, as codes and data; a widget puts them into words. */
import { type Trace, type Verdict, assess } from '../eligibility/evaluate.js';
import type { Criterion } from '../feed/criteria.js';
import type { RegionLevel } from '../geo/region-codes.js';
import { regionLevels } from '../geo/region-codes.js';
import type { Geography } from '../geo/regions.js';
import type { Inquiry } from './inquiry.js';
import { type Candidate, namesNeed } from './weigh.js';

/** Why a provider is in the answer, for a widget to put into words. */
export type Reason =
  /** It is the desk of the site that the visitor is on. */
  | { readonly code: 'home' }
  /** It is the first point of contact for every entrepreneur in `region`. */
  | { readonly code: 'first-contact'; readonly region: string }
  /** It helps with this need of the visitor. */
  | { readonly code: 'need'; readonly need: string }
  /** It works on this theme, which the visitor's need touches. */
  | { readonly code: 'theme'; readonly theme: string }
  /** It says the same as the visitor did: her words, as she typed them. For her eyes only; they belong in no event. */
  | { readonly code: 'words'; readonly words: readonly string[] }
  /** It works in `region`, one of its own, which holds the visitor's. */
  | { readonly code: 'region'; readonly region: string; readonly level: RegionLevel }
  /** It may work where the visitor is: its regions, or what is known of the visitor's, do not tell. A doubt, for the visitor to check. */
  | { readonly code: 'reach' }
  /** It is meant for companies like this one: a single criterion that the company meets. `oneOf`: one of several that would do, so not its whole aim. */
  | { readonly code: 'focus'; readonly trace: Trace; readonly oneOf?: true }
  /** It helps only such companies, and this is one, or (`unknown`) may be one. */
  | { readonly code: 'serves'; readonly trace: Trace; readonly verdict: Verdict; readonly oneOf?: true };

/** Evidence of less than this is too thin to tell the visitor. */
const tellWords = 0.3;

export function reasonsFor({ entry: { role }, provider, standing, reach }: Candidate, { ledger: { geography }, profile, told, region, home, words }: Inquiry): readonly Reason[] {
  const reasons: Reason[] = [];
  if (provider.id === home) reasons.push({ code: 'home' });
  const regions = provider.regions ?? [];
  const here = nearestOf(regions, region, geography);
  if (role === 'first-line' || role === 'municipality') {
    const place = here ?? (regions.length === 1 ? regions[0] : undefined);
    if (place !== undefined) reasons.push({ code: 'first-contact', region: place });
  } else if (here !== undefined && reach === 'yes') {
    reasons.push({ code: 'region', region: here, level: geography.levelOf(here) });
  }
  if (reach === 'unknown' && reasons.length === 0) reasons.push({ code: 'reach' });
  for (const need of standing?.needs ?? []) reasons.push({ code: 'need', need });
  for (const theme of standing?.themes ?? []) reasons.push({ code: 'theme', theme });
  const said = words?.get(provider.id);
  if (said && (said.weight >= tellWords || (said.errand !== undefined && namesNeed(standing)))) reasons.push({ code: 'words', words: said.words });
  // What a need tells between the lines counts, but nobody gave it for an answer: as a ground it is left out.
  const groundsOf = (trace: Trace) => grounds(trace).flatMap(({ criterion, ...rest }) => assess([criterion], told, geography).trace.filter(({ verdict }) => verdict === 'yes').map((each) => ({ trace: each, ...rest })));
  const focus = assess(provider.focus, profile, geography);
  if (focus.verdict === 'yes') reasons.push(...focus.trace.flatMap(groundsOf).map((each) => ({ code: 'focus', ...each }) as const));
  for (const trace of assess(provider.serves, profile, geography).trace) {
    const stated = trace.verdict === 'yes' ? groundsOf(trace) : [{ trace }];
    reasons.push(...stated.map((each) => ({ code: 'serves', ...each, verdict: each.trace.verdict }) as const));
  }
  return reasons;
}

/** The single criteria on which a yes stands, and whether others would have done as well. */
function grounds({ criterion, group, members }: Trace): readonly { readonly criterion: Criterion; readonly oneOf?: true }[] {
  if (!members) return [{ criterion }];
  const met = members.filter(({ verdict }) => verdict === 'yes').flatMap(grounds);
  return group === 'any' && members.length > 1 ? met.map((each) => ({ ...each, oneOf: true })) : met;
}

/** Of the regions that a body serves, the nearest that surely holds the visitor's. */
function nearestOf(regions: readonly string[], visitor: string, geography: Geography): string | undefined {
  const holding = regions.filter((region) => geography.covers([region], visitor) === 'yes');
  return regionLevels.map((level) => holding.find((region) => geography.levelOf(region) === level)).find((region) => region !== undefined);
}
