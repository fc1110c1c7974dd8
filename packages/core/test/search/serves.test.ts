import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Criterion } from '../../src/feed/index.js';
import { type Profile, assess, knowSbi2008, withinSectors } from '../../src/eligibility/index.js';
import { Geography } from '../../src/geo/index.js';
import { mayServe, sections, sectionsServed, sizes, stages } from '../../src/search/index.js';

knowSbi2008();

const served = (serves: readonly Criterion[] | undefined) => ({
  sizes: sizes.filter((value) => mayServe({ serves }, 'employees', value)),
  stages: stages.filter((value) => mayServe({ serves }, 'stage', value)),
});

describe('whom a provider serves', () => {
  it('is everybody where it sets no condition, or one that only a person can judge', () => {
    expect(served(undefined)).to.deep.equal({ sizes: [...sizes], stages: [...stages] });
    expect(served([{ text: 'Bedrijven met een goed plan.' }, { subject: 'of-a-later-version', min: 3 }])).to.deep.equal({ sizes: [...sizes], stages: [...stages] });
  });

  it('is each size that some of its bounds reach', () => {
    expect(served([{ subject: 'employees', min: 5, max: 100 }]).sizes).to.deep.equal(['1-9', '10-49', '50-249']);
    expect(served([{ subject: 'employees', max: 0 }]).sizes).to.deep.equal(['0-0']);
    expect(served([{ subject: 'employees', min: 250 }]).sizes).to.deep.equal(['250-']);
    expect(served([{ subject: 'employees', notIn: [0] }]).sizes).to.deep.equal(['1-9', '10-49', '50-249', '250-']);
  });

  it('is the stages that it names, or does not shut out', () => {
    expect(served([{ subject: 'stage', in: ['idea', 'starter'] }]).stages).to.deep.equal(['idea', 'starter']);
    expect(served([{ subject: 'stage', notIn: ['stopping'] }]).stages).to.not.include('stopping');
  });

  it('reads values as the verdict on one company does', () => {
    expect(served([{ subject: 'stage', in: ['Starter'] }]).stages).to.deep.equal(['starter']);
    expect(served([{ subject: 'stage', notIn: ['Starter'] }]).stages).to.not.include('starter');
    for (const word of ['startfase', 'https://zeeland.example/fase']) expect(served([{ subject: 'stage', in: [word, 'idea'] }]).stages, word).to.include('idea');
    expect(served([{ subject: 'stage', in: ['startfase'] }]).stages).to.deep.equal([...stages]);
    expect(served([{ subject: 'employees', in: ['5'] }]).sizes).to.deep.equal(['1-9']);
  });

  it('never shuts out a size or a stage of which the verdict on some company does not say no', () => {
    const geography = new Geography();
    const words = fc.uniqueArray(fc.constantFrom<string | number>(...stages, 'Starter', 'GROWING', 'startfase', 'https://zeeland.example/fase', 5, '5', 0, 'veel'), { maxLength: 3 });
    const bound = fc.option(fc.constantFrom(0, 5, 250), { nil: undefined });
    const comparison = fc.record({ subject: fc.constantFrom('stage', 'employees'), in: fc.option(words, { nil: undefined }), notIn: fc.option(words, { nil: undefined }), min: bound, max: bound }) as fc.Arbitrary<Criterion>;
    fc.assert(
      fc.property(comparison, (criterion) => {
        const allows = (profile: Profile) => assess([criterion], profile, geography).verdict !== 'no';
        const left = served([criterion]);
        expect(left.stages).to.deep.equal(stages.filter((stage) => allows({ stage })));
        const band = (size: string): readonly number[] => ({ '0-0': [0], '1-9': [1, 2, 5, 9], '10-49': [10, 49], '50-249': [50, 249], '250-': [250, 251, 9999] })[size]!;
        // Of a band, some company in it is enough.
        expect(left.sizes).to.include.members(sizes.filter((size) => band(size).some((employees) => allows({ employees }))));
      }),
      { numRuns: 500 },
    );
  });

  it('takes one of several ways in, and every one of a list', () => {
    expect(served([{ any: [{ subject: 'stage', in: ['growing'] }, { subject: 'employees', min: 10 }] }])).to.deep.equal({ sizes: [...sizes], stages: [...stages] });
    expect(served([{ all: [{ subject: 'stage', in: ['growing'] }, { subject: 'employees', min: 10 }] }])).to.deep.equal({ sizes: ['10-49', '50-249', '250-'], stages: ['growing'] });
  });

  it('is never more for one condition more', () => {
    const criterion = fc.oneof(
      fc.record({ subject: fc.constantFrom('employees', 'stage', 'sector'), min: fc.option(fc.nat(300), { nil: undefined }) }),
      fc.record({ subject: fc.constant('stage'), in: fc.subarray([...stages]) }),
      fc.record({ text: fc.string() }),
    ) as fc.Arbitrary<Criterion>;
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 4 }), criterion, (list, more) => {
        expect(served(list).sizes).to.include.members(served([...list, more]).sizes);
        expect(served(list).stages).to.include.members(served([...list, more]).stages);
      }),
    );
  });
});

describe('the sectors that a provider serves', () => {
  const served = (serves: readonly Criterion[] | undefined) => sectionsServed({ serves });
  const all = [...'ABCDEFGHIJKLMNOPQRSTUV'];

  it('are all of them where it sets no condition on them', () => {
    expect(served(undefined)).to.deep.equal(all);
    expect(served([{ text: 'Bedrijven met een goed plan.' }, { subject: 'employees', min: 3 }])).to.deep.equal(all);
  });

  it('are those of which it names anything: a section, a division, or a finer code, of this classification or the older one', () => {
    expect(served([{ subject: 'sector', in: ['C', '62', '56.10'] }])).to.deep.equal(['C', 'I', 'K']);
    expect(served([{ subject: 'sector', in: ['sbi2008:I'] }])).to.include('I');
  });

  it('are not those that it shuts out wholly; where it shuts out a part, there is room', () => {
    expect(served([{ subject: 'sector', notIn: ['A', '55'] }])).to.deep.equal(all.filter((section) => section !== 'A'));
    expect(served([{ subject: 'sector', notIn: ['55', '56'] }])).to.not.include('I');
  });

  it('are all of them where the codes are of no classification that we know, since that shuts out nobody', () => {
    expect(served([{ subject: 'sector', in: ['nace:62'] }])).to.deep.equal(all);
    expect(served([{ subject: 'sector', in: [] }])).to.deep.equal(all);
  });

  it('are those of one of several ways in', () => {
    expect(served([{ any: [{ subject: 'sector', in: ['A'] }, { subject: 'employees', min: 10 }] }])).to.deep.equal(all);
    expect(served([{ any: [{ subject: 'sector', in: ['A'] }, { subject: 'sector', in: ['B'] }] }])).to.deep.equal(['A', 'B']);
  });

  it('are never more for one condition more', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...sections, '01', '62', '56.1', 'sbi2008:45', 'nace:1'), { maxLength: 4 });
    const criterion = fc.oneof(fc.record({ subject: fc.constant('sector'), in: codes }), fc.record({ subject: fc.constant('sector'), notIn: codes }), fc.record({ text: fc.string() })) as fc.Arbitrary<Criterion>;
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 3 }), criterion, (list, more) => {
        expect(served(list)).to.include.members([...served([...list, more])]);
      }),
    );
  });

  it('never shut out a section of which the verdict on a company does not say no', () => {
    const old = [...'ABCDEFGHIJKLMNOPQRSTU', ...Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0')), '45.20', '58.21', '62.01', '63.11', '8110', '8551', '79.90', '4110', '9329'].map((code) => `sbi2008:${code}`);
    for (const code of [...old, ...all, '01.1', '62', '35.11', '1', 'C', '45', 'xyz']) {
      const open = all.filter((section) => withinSectors(section, [code]) !== 'no');
      expect(served([{ subject: 'sector', in: [code] }]), code).to.include.members(open);
      const shut = all.filter((section) => withinSectors(section, [code]) === 'yes');
      const left = served([{ subject: 'sector', notIn: [code] }]);
      for (const section of all.filter((each) => !left.includes(each))) expect(shut, code).to.include(section);
    }
  });
});
