import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Criterion, type Provider, federate, readFeed } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';
import { ProviderFinder, type ProviderQuery, conditionNames, conditionReader, conditionValues, countFilters, focusOf, sizes, stages } from '../../src/search/index.js';
import { feedOf, idOf, provider, today } from '../../../../test/builders/feeds.js';

const finderOf = (providers: readonly Provider[], focus = focusOf) => {
  const feed = feedOf(...providers);
  const catalogue = federate([{ url: feed.id, role: 'named', read: readFeed(feed, feed.id) }], { today });
  const finder = new ProviderFinder(catalogue, new Geography());
  finder.learnConditions(conditionReader(focus));
  return (query: ProviderQuery) => finder.find({ count: countFilters, ...query });
};
const namesOf = ({ hits }: ReturnType<ReturnType<typeof finderOf>>) => hits.map((hit) => hit.provider.name);

describe('whom a provider looks for', () => {
  const focus = (...list: Criterion[]) => focusOf({ focus: list });

  it('is nobody in particular where it does not say, or says it of something else', () => {
    expect(focusOf({})).to.deep.equal({ size: [], stage: [], sector: [] });
    expect(focus({ subject: 'trait', in: ['innovative'] }, { text: 'Wie een goed plan heeft.' })).to.deep.equal({ size: [], stage: [], sector: [] });
  });

  it('is the sizes, stages and sectors that it names', () => {
    expect(focus({ subject: 'employees', min: 5, max: 100 })).to.deep.equal({ size: ['1-9', '10-49', '50-249'], stage: [], sector: [] });
    expect(focus({ subject: 'stage', in: ['starter', 'idea'] }).stage).to.deep.equal(['idea', 'starter']);
    expect(focus({ subject: 'sector', in: ['sbi2025:G', '56'] }).sector).to.deep.equal(['G', 'I']);
  });

  it('is each of several groups, and what all of a list agree on', () => {
    expect(focus({ any: [{ subject: 'stage', in: ['starter'] }, { subject: 'employees', max: 9 }] })).to.deep.equal({ size: ['0-0', '1-9'], stage: ['starter'], sector: [] });
    expect(focus({ subject: 'stage', in: ['starter', 'growing'] }, { all: [{ subject: 'stage', notIn: ['starter'] }] }).stage).to.deep.equal(['growing']);
  });
});

describe('filters and whom a provider looks for', () => {
  const all = provider({ name: 'Alles' });
  const desk = provider({ name: 'Loket', focus: [{ subject: 'employees', min: 5, max: 100 }] });
  const start = provider({ name: 'Starthulp', focus: [{ subject: 'stage', in: ['starter'] }] });
  const large = provider({ name: 'Alleen groot', serves: [{ subject: 'employees', min: 50 }], focus: [{ subject: 'employees', min: 10 }] });

  it('leave out nobody for it, count it apart, and put it first', () => {
    const find = finderOf([all, desk, start, large]);
    const found = find({ selection: { size: ['10-49'] } });
    expect(namesOf(found)).to.deep.equal(['Loket', 'Alles', 'Starthulp']);
    expect([...found.sought]).to.deep.equal([idOf('Loket')]);
    expect(found.facets.size.find(({ value }) => value === '10-49'), 'who does not serve it cannot look for it').to.deep.equal({ value: '10-49', count: 3, focus: 1 });
    expect(found.facets.size.find(({ value }) => value === '250-')).to.deep.equal({ value: '250-', count: 4, focus: 1 });
    expect(found.facets.size).to.have.length(sizes.length);
    expect(namesOf(find({ selection: { stage: ['starter'] } }))[0]).to.equal('Starthulp');
  });

  it("keep the page's own desk first, and who does not work there last", () => {
    const zeeland = provider({ name: 'Zeeuwse starthulp', regions: ['PV29'], focus: [{ subject: 'stage', in: ['starter'] }] });
    const find = finderOf([all, desk, start, zeeland]);
    const found = find({ selection: { stage: ['starter'] }, at: { code: 'GM0114' }, home: idOf('Alles') });
    expect(namesOf(found)).to.deep.equal(['Alles', 'Starthulp', 'Loket', 'Zeeuwse starthulp']);
    expect(found.here).to.equal(3);
  });

  it('find the same with and without it, in whatever is chosen, and never count more of it than there are', () => {
    const criterion = fc.oneof(
      fc.record({ subject: fc.constant('stage'), in: fc.subarray([...stages]) }),
      fc.record({ subject: fc.constant('employees'), min: fc.nat(300) }),
      fc.record({ subject: fc.constant('sector'), in: fc.subarray(['A', '56', 'C']) }),
    ) as fc.Arbitrary<Criterion>;
    const list = fc.array(criterion, { maxLength: 2 });
    const given = fc.array(fc.record({ serves: list, focus: list }), { minLength: 1, maxLength: 6 });
    const selection = fc.record({ size: fc.subarray([...conditionValues.size]), stage: fc.subarray([...conditionValues.stage]), sector: fc.subarray(['A', 'B', 'C']) });
    fc.assert(
      fc.property(given, selection, (records, chosen) => {
        const providers = records.map((record, index) => provider({ name: `Organisatie ${index}`, ...record }));
        const [withFocus, without] = [finderOf(providers)({ selection: chosen }), finderOf(providers, () => ({ size: [], stage: [], sector: [] }))({ selection: chosen })];
        expect(namesOf(withFocus)).to.have.members(namesOf(without));
        const count = ({ facets }: typeof withFocus) => conditionNames.map((name) => facets[name].map((each) => [each.value, each.count]).sort());
        expect(count(withFocus)).to.deep.equal(count(without));
        for (const name of conditionNames) for (const each of withFocus.facets[name]) expect(each.focus ?? 0).to.be.at.most(each.count);
        const first = withFocus.hits.map(({ provider: { id } }) => withFocus.sought.has(id));
        expect([...first].sort((a, b) => Number(b) - Number(a))).to.deep.equal(first);
      }),
    );
  });
});
