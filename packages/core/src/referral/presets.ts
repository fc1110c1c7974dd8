/** What the page says about its visitors, turned into answers that a visitor can change. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue } from '../feed/federate.js';
import type { Geography } from '../geo/index.js';
import { type Answer, questionsOf } from './answers.js';
import { offeredNeeds } from './offered.js';

/** As the attributes give it; empty is not set. */
export interface Presets {
  readonly region?: string;
  /** One need or several, separated by spaces. */
  readonly need?: string;
  readonly theme?: string;
}

export interface Start {
  /** What the page has decided: these questions are not asked. */
  readonly answers: readonly Answer[];
  /** What the page has narrowed, but not decided: a province, or a theme with several needs. */
  readonly profile: Profile;
}

/** Where a wizard starts on a page. A value that the feeds do not know counts as not set. */
export function startOf(catalogue: Catalogue, geography: Geography, { region = '', need = '', theme = '' }: Presets): Start {
  const questions = questionsOf(catalogue);
  const answers: Answer[] = [];
  /** By what the question offers, if it has options of its own. Says whether it is an answer. */
  const answer = (subject: string, wanted: readonly string[]): boolean => {
    const { id, options, multiple } = questions.find((each) => each.subject === subject)!;
    const offered = options?.filter(({ value }) => wanted.includes(value as string)).map((option) => option.id) ?? wanted;
    const values = options && !multiple ? offered.slice(0, 1) : offered;
    return values.length > 0 && answers.push({ question: id, values, preset: true }) > 0;
  };
  const themes = catalogue.themes.has(theme) ? [theme] : [];
  const asked = need.split(/\s+/).filter((id) => catalogue.needs.has(id));
  const only = themes.length > 0 ? offeredNeeds(catalogue, themes) : [];
  answer('need', asked.length > 0 ? asked : only.length === 1 ? only.map(({ id }) => id) : []);
  const inside = geography.municipalitiesIn(region);
  // Of options a province may be one, too. The country says nothing of where in it somebody is.
  const isOption = region !== 'NL' && region !== 'EU' && questions.some(({ subject, options }) => subject === 'region' && options);
  const isAnswer = answer('region', [...(inside.length === 1 ? inside : []), ...(isOption ? [region] : [])]);
  return { answers, profile: { ...(inside.length > 0 && !isAnswer && { region }), ...(themes.length > 0 && { themes }) } };
}
