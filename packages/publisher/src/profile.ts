/** The profile of a company as a file on disk: checked, so that a slip of the pen is told and not taken for "unknown". */
import { type Profile, closedLists, knowSbi2008, readSector, readValue } from '@mkb-wegwijzer/core/eligibility';
import type { Catalogue } from '@mkb-wegwijzer/core/feed';
import type { Geography } from '@mkb-wegwijzer/core/geo';
import { regionCode } from './region.js';
import { WrongUse } from './wrong-use.js';

type Kind = 'text' | 'list' | 'amount' | 'flag';

const fields: Readonly<Record<keyof Profile, Kind>> = {
  region: 'text',
  needs: 'list',
  themes: 'list',
  employees: 'amount',
  yearsActive: 'amount',
  turnover: 'amount',
  sector: 'text',
  legalForm: 'text',
  stage: 'text',
  trait: 'list',
  notTrait: 'list',
  investment: 'amount',
  projectStarted: 'flag',
  minimisAid: 'amount',
};

const wanted: Readonly<Record<Kind, string>> = {
  text: 'a text between quotes',
  list: 'a list of texts, as in ["…"]',
  amount: 'a number from 0, or { "min": …, "max": … }',
  flag: 'true or false',
};

/** For the help of the command. */
export const profileHelp = `  The profile is a JSON object. Every field may be left out: what is not there is unknown, never "no".
    region       "Emmen" or "GM0114" (municipality), "Drenthe" or "PV22" (province)
    needs        ["finance", …], what is asked for most first; themes ["energy", …]
    employees, yearsActive, turnover, investment, minimisAid
                 a number, or { "min": 5, "max": 9 }; money in euros
    sector       "sbi2025:56.1", "56.1" or "sbi2008:56.10"
    legalForm, stage   "bv"; "idea", "starter", "existing", "growing", "transferring", "stopping"
    trait, notTrait    ["family", …], what the company is and what it surely is not
    projectStarted     true or false`;

/** Reads a profile; throws {@link WrongUse} with the place and the remedy on what it cannot be. `name` is the file, for the message. */
export function readProfile(text: string, name: string): Profile {
  let value: unknown;
  try {
    // An editor on Windows may have put a mark before it.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new WrongUse(`${name} is not JSON: ${(cause as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WrongUse(`${name} must hold one object, as in { "region": "GM0114", "needs": ["finance"] }.`);
  // What is null was left open.
  const told = Object.entries(value).filter(([, each]) => each !== null);
  for (const [field, each] of told) {
    if (!Object.hasOwn(fields, field)) throw new WrongUse(`${name}: there is no field "${field}".${meant(field)} The fields are ${Object.keys(fields).join(', ')}.`);
    const kind = fields[field as keyof Profile];
    if (!fits(kind, each)) throw new WrongUse(`${name}: ${field} must be ${wanted[kind]}, not ${JSON.stringify(each)}.`);
    if (readValue(field, each) === undefined) throw new WrongUse(`${name}: there is no ${field} ${JSON.stringify(each)}. Write one of ${closedLists[field as keyof typeof closedLists].join(', ')}.`);
  }
  return Object.fromEntries(told) as Profile;
}

/** The profile with the code of its region. Throws {@link WrongUse} on a region, need, theme or sector that does not exist, which would silently tell nothing. */
export function checkProfile(profile: Profile, catalogue: Catalogue, geography: Geography): Profile {
  knowSbi2008();
  const { region, needs = [], themes = [], sector } = profile;
  const code = region === undefined ? {} : { region: regionCode(region, geography) };
  const need = needs.find((each) => !catalogue.needs.has(each));
  if (need !== undefined) throw new WrongUse(`needs: there is no need "${need}". The needs are ${[...catalogue.needs.keys()].join(', ')}.`);
  const theme = themes.find((each) => !catalogue.themes.has(each));
  if (theme !== undefined) throw new WrongUse(`themes: there is no theme "${theme}". The themes are ${[...catalogue.themes.keys()].join(', ')}.`);
  if (sector !== undefined && !readSector(sector)) throw new WrongUse(`sector: "${sector}" is no code of SBI 2025. Write sbi2008: before a code of SBI 2008.`);
  return { ...profile, ...code };
}

function fits(kind: Kind, value: unknown): boolean {
  const isNumber = (each: unknown): each is number => typeof each === 'number' && Number.isFinite(each) && each >= 0;
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'flag':
      return typeof value === 'boolean';
    case 'amount': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return isNumber(value);
      const { min = 0, max = Infinity, ...rest } = value as { min?: unknown; max?: unknown };
      return Object.keys(rest).length === 0 && isNumber(min) && (max === Infinity || isNumber(max)) && min <= (max as number);
    }
  }
}

/** "traits" and "Employees" are meant for a field that there is. */
function meant(field: string): string {
  const plain = (name: string) => name.toLowerCase().replace(/s$/, '');
  const near = Object.keys(fields).find((each) => plain(each) === plain(field));
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
