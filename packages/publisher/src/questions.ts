/** What is odd in the questions of a feed: those that will not be asked, and options that tell nothing. */
import { type Feed, type FeedProblem, criterionSubjects } from '@mkb-wegwijzer/core/feed';
import type { Geography } from '@mkb-wegwijzer/core/geo';
import type { PlaceOf } from './conditions.js';
import { amounts, strangeValues, wordsFor } from './values.js';

type Questions = Feed['questions'];

export function questionNotices({ questions }: Feed, placeOf: PlaceOf, geography: Geography): FeedProblem[] {
  const at = (id: string) => placeOf('questions', id);
  return [...neverAsked(questions, at), ...oddOptions(questions, at, geography)];
}

/** Needs and municipalities have lists of their own; every other question needs options. What is answered once is not asked again. */
function neverAsked(questions: Questions, at: (id: string) => string): FeedProblem[] {
  const asked = new Map<string, string>();
  return questions.flatMap(({ id, subject, options = [] }): FeedProblem[] => {
    const notice = { severity: 'notice', id } as const;
    if (options.length === 0 && subject !== 'need' && subject !== 'region') return [{ ...notice, path: `${at(id)}.options`, code: 'nothing-to-choose', message: 'there is nothing to choose, so it is not asked', remedy: 'Give it options.' }];
    const other = asked.get(subject);
    if (other !== undefined) return [{ ...notice, path: `${at(id)}.subject`, code: 'asked-already', message: `${other} asks ${subject} too, and a visitor who answered that is not asked again`, remedy: 'Make one question of the two.' }];
    asked.set(subject, id);
    return [];
  });
}

/** Options whose value no condition can read: whoever chooses one has told nothing. */
function oddOptions(questions: Questions, at: (id: string) => string, geography: Geography): FeedProblem[] {
  return questions.filter(({ subject }) => (criterionSubjects as readonly string[]).includes(subject)).flatMap(({ id, subject, options = [] }) =>
    options.flatMap(({ value }, index): FeedProblem[] => {
      const isRange = typeof value === 'object';
      const strange = isRange ? !amounts.includes(subject) : strangeValues({ subject, in: [value] }, geography).length > 0 || (amounts.includes(subject) && typeof value !== 'number');
      return strange ? [{ severity: 'notice', path: `${at(id)}.options[${index}].value`, id, code: 'unknown-value', message: `${JSON.stringify(value)} is not ${amounts.includes(subject) ? 'a number' : `a known ${subject}`}; no condition can be met or missed by it`, remedy: `Use ${wordsFor(subject)}.` }] : [];
    }),
  );
}
