/** What is odd in the conditions of a feed: what no answer decides, what nobody can meet, and what two schemes do not say alike. */
import { type Profile, assess, comparisonOf, decidingFor, knowSbi2008 } from '@mkb-wegwijzer/core/eligibility';
import { type Comparison, type Criterion, type Feed, type FeedProblem, criterionSubjects } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { questionNotices } from './questions.js';
import { amounts, isUri, strangeValues, wordsFor } from './values.js';

/** Where in the document a record stands. */
export type PlaceOf = (list: 'schemes' | 'providers' | 'questions', id: string) => string;

type Criteria = readonly Criterion[];

const nothingTold: Profile = {};

export function conditionNotices(feed: Feed, placeOf: PlaceOf): FeedProblem[] {
  knowSbi2008();
  const geography = new Geography({ areas: feed.areas });
  const impossible = impossibleIn(geography);
  return [...listsOf(feed, placeOf)].flatMap(({ id, path, list }) => {
    const odd = [...singly(list, path, (criterion) => oddIn(criterion, geography))];
    if (impossible(list)) odd.push({ path, code: 'met-by-nobody', message: 'no company can meet these conditions together, so all of them are told no', remedy: 'Correct the bounds or the lists; write { "any": […] } when one of them is enough.' });
    return odd.map((each): FeedProblem => ({ severity: 'notice', ...each, id }));
  }).concat(unsaid(feed, placeOf), questionNotices(feed, placeOf, geography));
}

type Odd = Omit<FeedProblem, 'severity' | 'id'>;

function* listsOf({ schemes, providers }: Feed, placeOf: PlaceOf): Generator<{ readonly id: string; readonly path: string; readonly list: Criteria }> {
  for (const { id, eligibility = [], amounts: offers = [] } of schemes) {
    yield { id, path: `${placeOf('schemes', id)}.eligibility`, list: eligibility };
    for (const [at, { for: list = [] }] of offers.entries()) yield { id, path: `${placeOf('schemes', id)}.amounts[${at}].for`, list };
  }
  for (const { id, serves = [], focus = [] } of providers) {
    yield { id, path: `${placeOf('providers', id)}.serves`, list: serves };
    yield { id, path: `${placeOf('providers', id)}.focus`, list: focus };
  }
}

function* singly(criteria: Criteria, path: string, look: (criterion: Comparison) => Iterable<Omit<Odd, 'path'>>): Generator<Odd> {
  for (const [index, criterion] of criteria.entries()) {
    const at = `${path}[${index}]`;
    if ('any' in criterion) yield* singly(criterion.any as Criteria, `${at}.any`, look);
    else if ('all' in criterion) yield* singly(criterion.all as Criteria, `${at}.all`, look);
    else if ('subject' in criterion) for (const odd of look(criterion as Comparison)) yield { path: at, ...odd };
  }
}

/** A comparison that no answer decides, or a value in it that no answer can be. The reader tells of a subject that is not known. */
function* oddIn(comparison: Comparison, geography: Geography): Generator<Omit<Odd, 'path'>> {
  const { subject, min, max } = comparison;
  if (!(criterionSubjects as readonly string[]).includes(subject)) return;
  const judge = 'visitors are asked to judge it themselves';
  const strange = strangeValues(comparison, geography);
  for (const value of strange) yield { code: 'unknown-value', message: `${JSON.stringify(value)} is not ${amounts.includes(subject) ? 'a number' : `a known ${subject}`}; ${judge}`, remedy: `Use ${wordsFor(subject)}, or { "text": … }.` };
  const nameless = subject === 'region' || comparison.note !== undefined ? undefined : [...(comparison.in ?? []), ...(comparison.notIn ?? [])].find(isUri);
  if (nameless !== undefined) yield { code: 'no-words', message: `visitors are shown the address ${nameless}, since nothing says what it means`, remedy: 'Add a "note" that says the condition in your own words.' };
  if (subject === 'sector') for (const value of [...(comparison.in ?? []), ...(comparison.notIn ?? [])]) if (lostZero.test(String(value)) && !strange.includes(value)) yield { code: 'lost-zero', message: `${JSON.stringify(value)} is read as ${JSON.stringify(withZero(value))}, since a spreadsheet takes the zero away`, remedy: `Write ${JSON.stringify(withZero(value))}, as text.` };
  if (!amounts.includes(subject) && (min !== undefined || max !== undefined)) yield { code: 'undecidable', message: `a bound says nothing of ${subject}, which is no number; ${judge}`, remedy: 'Name the values with "in" or "notIn".' };
  else if (strange.length === 0 && !comparisonOf(comparison, geography)) yield { code: 'undecidable', message: `it asks nothing of ${subject}; ${judge}`, remedy: `Add ${amounts.includes(subject) ? '"min" or "max"' : '"in" or "notIn"'}, or write { "text": … }.` };
}

/** A division of one digit, which there is not. */
const lostZero = /^((?:sbi\d+:)?\s*)(?=\d(?:\.|$))/i;
const withZero = (value: unknown): string => String(value).replace(lostZero, '$10');

/** Whether no answers at all could make a list hold. Lists that say the same are looked at once. */
function impossibleIn(geography: Geography): (list: Criteria) => boolean {
  const known = new Map<string, boolean>();
  return (list) => {
    if (list.length === 0) return false;
    const key = JSON.stringify(list);
    const found = known.get(key) ?? (assess(list, nothingTold, geography).fit !== 'yes' && decidingFor(list, nothingTold, geography).yes.length === 0);
    known.set(key, found);
    return found;
  };
}

/**
 * What a required scheme asks and the scheme that requires it does not. Each scheme is judged by its own conditions, so a visitor would be
 * told that the one fits and the other does not.
 */
function unsaid({ schemes }: Feed, placeOf: PlaceOf): FeedProblem[] {
  const known = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const asked = (criteria: Criteria = []) => criteria.flatMap((each) => ('subject' in each ? [(each as Comparison).subject] : []));
  const all = (criteria: Criteria = []): readonly string[] =>
    criteria.flatMap((each) => ('any' in each ? all(each.any as Criteria) : 'all' in each ? all(each.all as Criteria) : asked([each])));
  return schemes.flatMap(({ id, eligibility, related = [] }) => {
    const own = new Set(all(eligibility));
    return related.flatMap(({ type, id: other }): FeedProblem[] => {
      const missing = type === 'requires' ? asked(known.get(other)?.eligibility).filter((subject) => !own.has(subject)) : [];
      return missing.map((subject) => ({ severity: 'notice', path: `${placeOf('schemes', id)}.eligibility`, id, code: 'unsaid-condition', message: `it requires ${other}, which asks ${subject}, and says nothing of that itself; a visitor may be told that it fits and the other does not`, remedy: 'State that condition here too.' }));
    });
  });
}
