/** What a profile says between the lines: the themes of its trade, and traits that its needs tell. */
import type { Profile } from '../eligibility/profile.js';
import { type SectorCode, readSector, withinSectors } from '../eligibility/sectors.js';

/** Themes that are about a trade, by the sectors (SBI 2025) that they are about. Food makers belong with who grows it. */
const trades: Readonly<Record<string, readonly string[]>> = {
  agriculture: ['A', '10', '11'],
  retail: ['G', 'I'],
  tourism: ['I', 'S'],
  logistics: ['H', '46'],
};

/** The themes of a trade, worked out once for each. */
function themesOf(sector: string): readonly string[] {
  const code = readSector(sector);
  if (!code) return [];
  let themes = known.get(code);
  if (!themes) known.set(code, (themes = Object.keys(trades).filter((theme) => withinSectors(sector, trades[theme]!) === 'yes')));
  return themes;
}

const known = new WeakMap<SectorCode, readonly string[]>();

/** Themes of the company's trade, and of its family. */
export function tradeOf({ sector, trait }: Profile): ReadonlySet<string> {
  const themes = new Set(sector === undefined ? [] : themesOf(sector));
  if (trait?.includes('family')) themes.add('family-business');
  return themes;
}

/** Traits that a need tells: who wants to work in a circular way is whom a programme for circular companies looks for. */
const told: Readonly<Record<string, readonly string[]>> = { innovate: ['innovative'], 'go-circular': ['circular', 'sustainable'], 'save-energy': ['sustainable'] };

/** What is asked for says more than a box that was left open. */
export function withImplied(profile: Profile, needs: readonly string[]): Profile {
  const implied = needs.flatMap((need) => told[need] ?? []).filter((trait) => !profile.trait?.includes(trait));
  if (implied.length === 0) return profile;
  const { notTrait } = profile;
  return { ...profile, trait: [...new Set([...(profile.trait ?? []), ...implied])], ...(notTrait && { notTrait: notTrait.filter((trait) => !implied.includes(trait)) }) };
}
