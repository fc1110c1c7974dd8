/** The laws of the guide, over catalogues and visits at random. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CriteriaTable, Judgement, type Profile, assess } from '../../src/eligibility/index.js';
import { type Criterion, type Provider, type Question, type Scheme, providerRoles } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';
import { type Answer, flowOf, isFinal, nextQuestion, outcomes, placeClasses, prepareReferral, profileOf, questionsOf, refer } from '../../src/referral/index.js';
import { assen, catalogueOf, drenthe, emmen, geographyOf, idOf, provider, question, scheme, today, venlo } from './catalogue.js';

const needSlugs = ['finance', 'grow', 'permits', 'advice', 'hire'];
const traits = ['family', 'innovative'];
const single = fc.oneof(
  fc.record({ subject: fc.constant('employees'), min: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ subject: fc.constant('trait'), in: fc.subarray(traits, { minLength: 1 }) }),
  fc.record({ subject: fc.constant('stage'), in: fc.constant(['idea']) }),
  fc.record({ subject: fc.constant('sector'), notIn: fc.constant(['sbi2025:A']) }),
  fc.record({ text: fc.constant('Een mens kijkt') }),
).map((each) => each as Criterion);
const condition: fc.Arbitrary<Criterion> = fc.oneof(single, fc.record({ any: fc.array(single, { minLength: 1, maxLength: 3 }) }), fc.record({ all: fc.array(single, { minLength: 1, maxLength: 3 }) }));
const providers = fc
  .array(
    fc.record({
      role: fc.constantFrom(...providerRoles),
      regions: fc.subarray([emmen, assen, venlo, drenthe, 'NL'], { minLength: 1, maxLength: 2 }),
      needs: fc.subarray(needSlugs),
      serves: fc.array(condition, { maxLength: 1 }),
      focus: fc.array(condition, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.map((each, index): Provider => provider({ ...each, name: `P${index}` })));
const schemes = fc
  .array(fc.record({ needs: fc.subarray(needSlugs, { minLength: 1 }), eligibility: fc.array(condition, { maxLength: 2 }) }), { maxLength: 4 })
  .map((list) => list.map((each, index): Scheme => scheme({ ...each, name: `S${index}`, provider: idOf('P0') })));

const questions: Question[] = [
  question({ id: 'size', subject: 'employees', options: [{ id: 'small', label: 'S', value: { min: 0, max: 9 } }, { id: 'large', label: 'L', value: { min: 10 } }] }),
  question({ id: 'kind', subject: 'trait', multiple: true, options: traits.map((trait) => ({ id: trait, label: trait, value: trait })) }),
  question({ id: 'phase', subject: 'stage', options: [{ id: 'idea', label: 'I', value: 'idea' }, { id: 'existing', label: 'E', value: 'existing' }] }),
];
const answers = fc
  .record({
    need: fc.subarray(needSlugs, { maxLength: 2 }),
    region: fc.constantFrom([], [emmen], [assen], [venlo]),
    size: fc.constantFrom([], ['small'], ['large']),
    kind: fc.constantFrom([], ['family'], ['family', 'innovative'], ['none']),
    phase: fc.constantFrom([], ['idea'], ['existing']),
  })
  .map((all) => Object.entries(all).map(([id, values]): Answer => ({ question: id, values })));

const named = (catalogue: ReturnType<typeof catalogueOf>, geography: Geography, given: readonly Answer[], home?: string) =>
  refer(catalogue, profileOf(questionsOf(catalogue), given), geography, { today, ...(home !== undefined && { home }) }).referrals.map((each) => each.provider.id);

describe('the laws of the guide', () => {
  it('judged in advance, a list is what it is when assessed, also of a company that differs in one answer', () => {
    const geography = new Geography();
    const profile: fc.Arbitrary<Profile> = fc.record(
      { employees: fc.integer({ min: 0, max: 80 }), trait: fc.subarray(traits), notTrait: fc.subarray(traits), stage: fc.constantFrom('idea', 'existing'), sector: fc.constantFrom('A', 'C') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.array(condition, { maxLength: 3 }), { maxLength: 6 }), profile, profile, fc.constantFrom('employees', 'stage', 'sector'), (lists, who, other, subject) => {
        const table = new CriteriaTable(geography);
        const places = lists.map((list) => table.add(list));
        const judged = new Judgement(table, who);
        const changed = { ...who, [subject]: (other as Record<string, unknown>)[subject] } as Profile;
        const after = new Judgement(table, changed, judged, subject);
        lists.forEach((list, at) => {
          expect(after.of(places[at]!)).to.equal(assess(list, changed, geography).verdict);
          expect(judged.of(places[at]!)).to.equal(assess(list, who, geography).verdict);
        });
      }),
    );
  });

  it('the order in which answers came makes no difference, to who is named or to what is asked next', () => {
    fc.assert(
      fc.property(providers, schemes, answers, fc.nat(4), (list, offers, given, from) => {
        const catalogue = catalogueOf([...list, ...offers], { questions });
        const geography = geographyOf(catalogue);
        const turned = [...given.slice(from), ...given.slice(0, from)].reverse();
        expect(named(catalogue, geography, turned)).to.deep.equal(named(catalogue, geography, given));
        const some = (all: readonly Answer[]) => all.filter(({ question: id }) => id !== 'phase' && id !== 'kind');
        expect(nextQuestion(catalogue, some(turned), {}, geography, { today })?.id).to.equal(nextQuestion(catalogue, some(given), {}, geography, { today })?.id);
      }),
    );
  });

  it('skipping a question about the company never takes away the last door', () => {
    fc.assert(
      fc.property(providers, answers, fc.constantFrom('size', 'kind', 'phase'), (list, given, skipped) => {
        const catalogue = catalogueOf(list, { questions });
        const geography = geographyOf(catalogue);
        const before = named(catalogue, geography, given);
        const after = named(catalogue, geography, given.map((each) => (each.question === skipped ? { ...each, values: [] } : each)));
        if (before.length > 0) expect(after.length).to.be.greaterThan(0);
      }),
    );
  });

  it('the home desk stands first wherever it serves, and who surely does not serve is never named', () => {
    fc.assert(
      fc.property(providers, answers, fc.nat(), (list, given, pick) => {
        const catalogue = catalogueOf(list, { questions });
        const geography = geographyOf(catalogue);
        const profile = profileOf(questionsOf(catalogue), given);
        const home = list[pick % list.length]!;
        const serves = ({ regions = [], serves: list }: Provider) => geography.covers(regions, profile.region ?? 'NL') !== 'no' && assess(list, profile, geography).verdict !== 'no';
        const ids = named(catalogue, geography, given, home.id);
        expect(ids[0] === home.id).to.equal(serves(home));
        for (const id of ids) expect(serves(catalogue.providers.get(id)!)).to.equal(true);
      }),
    );
  });

  it('what is asked is worth asking: it was not answered, skipped or told', () => {
    fc.assert(
      fc.property(providers, schemes, answers, fc.nat(5), (list, offers, given, many) => {
        const catalogue = catalogueOf([...list, ...offers], { questions });
        const told = given.slice(0, many);
        const next = nextQuestion(catalogue, told, {}, geographyOf(catalogue), { today });
        expect(told.map(({ question: id }) => id)).not.to.include(next?.id);
      }),
    );
  });
});

describe('made ready beforehand', () => {
  it('a catalogue gives the same answer, and works in steps', () => {
    const offers = Array.from({ length: 450 }, (_, number) => scheme({ name: `S${number}`, needs: ['grow'], themes: ['growth'], eligibility: [{ subject: 'employees', min: number % 50 }] }));
    const answer = (ready: boolean) => {
      const catalogue = catalogueOf([...offers, provider({ name: 'P', needs: ['grow'] })]);
      const geography = geographyOf(catalogue);
      const steps = ready ? [...prepareReferral(catalogue, geography, { today })].length : 0;
      return { steps, schemes: refer(catalogue, { needs: ['grow'], employees: 12 }, geography, { today }).schemes.map(({ id }) => id) };
    };
    // Three to read it, and one for the only need, which is tried out.
    expect(answer(true).steps).to.equal(4);
    expect(answer(true).schemes).to.deep.equal(answer(false).schemes);
  });
});

describe('the flow', () => {
  const large = provider({ name: 'Groot', role: 'programme', needs: ['grow'], serves: [{ subject: 'employees', min: 10 }] });
  const all = provider({ name: 'Allen', role: 'programme', needs: ['grow'] });
  const flow = (more: Partial<Parameters<typeof flowOf>[2]> = {}) => {
    const catalogue = catalogueOf([large, all], { questions });
    return flowOf(catalogue, geographyOf(catalogue), { today, places: [emmen], ...more });
  };

  it('holds every question, every answer that leads on, and who is named in the end', () => {
    const { states, steps, outcomes: ends, truncated } = flow({ needs: ['grow'] });
    expect(truncated).to.equal(false);
    expect(states.map((state) => state.question)).to.include.members(['need', 'region', 'size', undefined]);
    const asked = states.findIndex(({ question: id, answers: given }) => id === 'size' && given[0]!.values[0] === 'grow');
    expect(steps.filter(({ from }) => from === asked).flatMap(({ choices }) => choices)).to.have.deep.members([['small'], ['large'], []]);
    expect(ends.map(({ providers: ids }) => ids)).to.deep.include([all.id]);
    expect(ends.reduce((sum, { states: count }) => sum + count, 0)).to.equal(states.filter(({ outcome }) => outcome !== undefined).length);
  });

  it('is cut off at the limit, and says so', () => {
    const { states, truncated, steps } = flow({ limit: 3 });
    expect([states.length, truncated]).to.deep.equal([3, true]);
    for (const { from, to } of steps) expect(Math.max(from, to)).to.be.lessThan(3);
  });

  it('takes one municipality for all that are treated alike', () => {
    const desks = [emmen, assen].map((code) => provider({ name: `Desk ${code}`, role: 'municipality', regions: [code], needs: ['permits'] }));
    const catalogue = catalogueOf([...desks, provider({ name: 'Elders', role: 'campus', regions: ['NL'], locations: [{ region: venlo }] })]);
    const classes = placeClasses(catalogue, geographyOf(catalogue));
    const holding = (code: string) => classes.find(({ members }) => members.includes(code));
    expect(holding(emmen)).to.equal(holding(assen));
    expect(holding(venlo)!.members).to.deep.equal([venlo]);
    expect(classes.flatMap(({ members }) => members)).to.have.length(new Geography().municipalitiesIn('NL').length);
  });
});

describe('what came of it', () => {
  it('is one of six, of which two are not the end', () => {
    expect(outcomes).to.have.length(6);
    expect(outcomes.filter((each) => !isFinal(each))).to.deep.equal(['asked', 'taken-up']);
  });
});
