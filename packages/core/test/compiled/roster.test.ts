/** Who can help is the same of a compiled feed, which has its schemes in brief, as of the feed itself. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openRoster } from '../../src/compiled/index.js';
import type { Profile } from '../../src/eligibility/index.js';
import { type Catalogue, type CatalogueScheme, type Feed, type Part, Scheme as schemeSchema, federate, finish, readFeed } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';
import { writeRoster } from '../../src/indexing/index.js';
import { ProviderWords, nextQuestion, refer } from '../../src/referral/index.js';
import { feedOf, idOf, provider, question, scheme, today } from '../../../../test/builders/feeds.js';
import { loadFrom } from './builds.js';

const url = 'https://feed.example/feed.json';
const like = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const condition = fc.constantFrom({ subject: 'employees', min: 5 }, { subject: 'trait', in: ['family'] }, { any: [{ subject: 'stage', in: ['starter'] }, { text: 'Een goed plan' }] }, { subject: 'legalForm', notIn: ['eenmanszaak'] });
const criteria = like(fc.array(condition, { minLength: 1, maxLength: 2 }));
const needs = fc.subarray(['finance', 'grow', 'hire'], { minLength: 1 });
const regions = like(fc.subarray(['NL', 'PV22', 'GM0114', 'GM0983'], { minLength: 1, maxLength: 2 }));
const texts = fc.constantFrom('Groeilening', 'Bon voor scholing', 'Octrooi en merkrecht', 'Geld voor de bakker');
const providerId = fc.constantFrom(idOf('P0'), idOf('P1'), idOf('P2'));

/** Every field that a scheme may have. */
const fields = {
  name: texts, summary: like(texts), description: like(texts), keywords: like(fc.subarray(['octrooi', 'lening', 'deeg'], { minLength: 1 })), language: like(fc.constant('nl')), kind: fc.constantFrom('grant', 'loan'),
  themes: like(fc.subarray(['energy', 'financing'], { minLength: 1 })), needs, provider: like(providerId), authority: like(providerId), regions, audience: like(fc.constantFrom(['ondernemer'], ['particulier'])), eligibility: criteria,
  amounts: like(fc.constant([{ max: 5000 }])), costs: like(texts), windows: like(fc.constantFrom([{ closes: '2026-10-31' }], [{ closes: '2026-12-31' }], [{ opens: '2027-01-01' }])), status: like(fc.constantFrom('open', 'ended', 'suspended')),
  budget: like(fc.constantFrom({ state: 'available' }, { state: 'low', checked: '2026-11-01' }, { state: 'exhausted' }, { state: 'half' })), apply: like(fc.constant([{ type: 'online', url: 'https://aanvraag.example/' }])), url: like(fc.constant('https://regeling.example/')),
  legal: like(fc.constant(['https://wet.example/'])), productNames: like(fc.constant(['https://product.example/1'])), related: like(fc.constantFrom([{ id: idOf('S0'), type: 'same-as' }], [{ id: idOf('S1'), type: 'excludes' }])), modified: like(fc.constant('2026-11-01')),
  verified: like(fc.constant({ on: '2026-11-02' })), source: like(fc.constant([{ url: 'https://bron.example/' }])),
} as const;
const schemes = fc.array(fc.record(fields), { minLength: 1, maxLength: 6 }).map((list) => list.map((each, at) => clean(scheme({ ...(each as object), id: idOf(`S${at}`) }))));
const providers = fc
  .array(fc.record({ role: fc.constantFrom('first-line', 'fund', 'municipality', 'national-agency'), needs, regions, serves: criteria, focus: criteria, summary: like(texts) }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((each, at) => clean(provider({ ...(each as object), name: `P${at}` }))));
const questions = [
  question({ id: 'size', subject: 'employees', options: [{ id: 'few', label: 'Weinig', value: { max: 4 } }, { id: 'many', label: 'Veel', value: { min: 5 } }] }),
  question({ id: 'kind', subject: 'trait', multiple: true, options: [{ id: 'fam', label: 'Familie', value: 'family' }] }),
];
const profile: fc.Arbitrary<Profile> = fc.record({ needs, region: fc.constantFrom('GM0114', 'GM0983', 'PV22'), employees: fc.constantFrom(3, 12), trait: fc.subarray(['family']), stage: fc.constantFrom('starter', 'growing'), legalForm: fc.constantFrom('bv', 'eenmanszaak') }, { requiredKeys: ['needs'] });

const catalogueOf = (parts: readonly Part[]): Catalogue => federate(parts, { today });

async function bothWays(feed: Feed): Promise<{ readonly whole: Catalogue; readonly brief: Catalogue }> {
  const read = readFeed(feed, url);
  const files = new Map([...writeRoster([{ url, role: 'named', read }])].map(({ name, bytes }) => [name, bytes]));
  return { whole: catalogueOf([{ url, role: 'named', read }]), brief: catalogueOf(finish(await openRoster(loadFrom(files), url))) };
}

const geography = new Geography();
const shown = ({ id, name, kind, summary, provider: by, regions: where, amounts, windows, status, budget, apply, url: page, verified }: CatalogueScheme) => ({ id, name, kind, summary, by, where, amounts, windows, status, budget, apply, page, verified });
/** All that is told to a visitor of a question, as data: ids, reasons, and of the schemes what is shown of them. */
function told(catalogue: Catalogue, who: Profile, text: string): unknown {
  const words = new ProviderWords(catalogue).evidence(text);
  const { referrals, schemes } = refer(catalogue, who, geography, { today, words });
  const asked = nextQuestion(catalogue, [], who, geography, { today, words })?.id;
  return clean({ asked, referrals: referrals.map(({ provider: { id }, score, reasons, schemes: own }) => ({ id, score, reasons, schemes: own.map((each) => each.id) })), schemes: schemes.map(shown) });
}

describe('the schemes of a roster', () => {
  it('lead to the same organisations, schemes and questions as those of the feed', async function () {
    this.timeout(60_000);
    expect(Object.keys(fields), 'every field of the schema is in it').to.have.members(Object.keys(schemeSchema.shape).filter((field) => field !== 'id'));
    await fc.assert(
      fc.asyncProperty(schemes, providers, profile, fc.constantFrom('', 'octrooi', 'een lening voor deeg'), async (offers, list, who, text) => {
        const { whole, brief } = await bothWays({ ...feedOf(...offers, ...list), questions });
        expect(told(brief, who, text)).to.deep.equal(told(whole, who, text));
      }),
      { numRuns: navigator.userAgent.includes('Chrome/') ? 300 : 60 },
    );
  });

  it('are not named once their money is gone', async () => {
    const { brief } = await bothWays(feedOf(provider({ name: 'P0', role: 'fund', needs: ['finance'] }), scheme({ name: 'Op', needs: ['finance'], provider: idOf('P0'), budget: { state: 'exhausted' } }), scheme({ name: 'Er nog', needs: ['finance'], provider: idOf('P0') })));
    expect(refer(brief, { needs: ['finance'] }, geography, { today }).referrals[0]!.schemes.map(({ name }) => name)).to.deep.equal(['Er nog']);
  });
});
