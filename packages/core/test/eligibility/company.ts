/** Companies and criteria at random, over a world small enough to try everything. */
import fc from 'fast-check';
import type { Criterion } from '../../src/feed/index.js';
import type { Profile } from '../../src/eligibility/index.js';
import { Geography } from '../../src/geo/index.js';

export const geography = new Geography();

/** All the answers that there are in this world. The criteria below name no other values, so these tell all of them apart. */
export const world = {
  employees: [0, 2, 5, 7, 10, 11],
  stage: ['idea', 'starter', 'growing'],
  sector: ['A', '10', '56.1', '56.3', '96.21'],
  region: ['GM0114', 'GM0106', 'GM0014'],
  projectStarted: [true, false],
} as const;
export const traits = ['family', 'exporting'];

type Answers = Partial<Record<keyof Profile, unknown>>;

/** Every way to answer on a subject. */
export function answersOn(subject: string): readonly Answers[] {
  if (subject === 'trait') return [[], ['family'], ['exporting'], traits].map((trait) => ({ trait, notTrait: traits.filter((each) => !trait.includes(each)) }));
  return world[subject as keyof typeof world].map((value) => ({ [subject]: value }));
}
export const subjects = [...Object.keys(world), 'trait'];

/** Every way to answer on several subjects. */
export const answersOnAll = (chosen: readonly string[]): readonly Profile[] =>
  chosen.reduce<readonly Profile[]>((told, subject) => told.flatMap((profile) => answersOn(subject).map((answer) => ({ ...profile, ...answer }) as Profile)), [{}]);

const comparison: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ subject: fc.constant('employees'), min: fc.constantFrom(5, 10) }),
  fc.record({ subject: fc.constant('employees'), max: fc.constantFrom(5, 10) }),
  fc.record({ subject: fc.constant('stage'), in: fc.subarray(['idea', 'starter'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('stage'), notIn: fc.subarray(['idea', 'starter'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('sector'), in: fc.subarray(['A', 'I', '56.1', '10'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('sector'), notIn: fc.subarray(['A', '56.3'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('region'), in: fc.subarray(['GM0114', 'PV22'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('trait'), in: fc.subarray(traits, { minLength: 1 }) }),
  fc.record({ subject: fc.constant('trait'), notIn: fc.subarray(traits, { minLength: 1 }) }),
  fc.record({ subject: fc.constant('projectStarted'), in: fc.constant<boolean[]>([false]) }),
  fc.record({ text: fc.constant('Een mens beslist.') }),
);

const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    comparison,
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  ),
}));
export const criteria = fc.array(criterion, { maxLength: 4 });

/** A company that answered some questions. */
export const company: fc.Arbitrary<Profile> = fc
  .subarray(subjects)
  .chain((told) => fc.tuple(...told.map((subject) => fc.constantFrom(...answersOn(subject)))))
  .map((answers) => Object.assign({}, ...answers) as Profile);

/** The subjects on which a company said nothing. */
export const unanswered = (profile: Profile): readonly string[] => subjects.filter((subject) => profile[subject as keyof Profile] === undefined);
