import { expect } from '@open-wc/testing';
import { type Assessable, type Profile, type Trace, assessScheme, keepsForCompany, subjectOf } from '../../src/eligibility/index.js';
import { Geography } from '../../src/geo/index.js';

const today = '2026-11-24';
const geography = new Geography();
const look = (scheme: Assessable, profile: Profile, regions?: readonly string[]) => assessScheme(scheme, profile, { geography, today, regions });
const emmen = 'GM0114';
const bakery: Profile = { employees: 12, sector: '10.71', region: emmen, legalForm: 'bv' };

const staff = { subject: 'employees', min: 5 };
const owner = { text: 'U bent eigenaar van het pand.' };

describe('whether a scheme suits a company', () => {
  it('fits a baker in Emmen who meets all that is asked', () => {
    const { suits, checkYourself } = look({ eligibility: [staff, { subject: 'sector', in: ['C'] }], regions: ['PV22'] }, bakery);
    expect(suits).to.equal('fits');
    expect(checkYourself).to.deep.equal([]);
  });

  it('fits as far as we can check, and says what the visitor must check', () => {
    const { suits, fit, checkYourself } = look({ eligibility: [staff, owner] }, bakery);
    expect(suits).to.equal('fits-if');
    expect(fit).to.equal('yes');
    expect(checkYourself.map(({ criterion }) => criterion)).to.deep.equal([owner]);
  });

  it('is no plain yes where another scheme is needed first, and no no either', () => {
    const needing = { related: [{ id: 'https://feed.example/first', type: 'requires' }] };
    expect(look({ eligibility: [staff], ...needing }, bakery)).to.deep.include({ suits: 'fits-if', fit: 'yes' });
    expect(look({ ...needing }, bakery)).to.deep.include({ suits: 'unchecked', fit: 'yes' });
    expect(look({ eligibility: [staff], ...needing }, { employees: 2 }).suits).to.equal('not-for-you');
    expect(look({ eligibility: [staff], related: [{ id: 'https://feed.example/first', type: 'excludes' }] }, bakery).suits).to.equal('fits');
    expect(look({ eligibility: [staff], ...needing }, bakery).reasons.filter(({ about }) => about === 'criterion')).to.have.length(1);
  });

  it('is open while an answer is missing, and names the answer', () => {
    const { suits, deciding } = look({ eligibility: [staff, { subject: 'yearsActive', min: 3 }, owner] }, bakery);
    expect(suits).to.equal('open');
    expect(deciding).to.deep.equal({ yes: [['yearsActive']], no: [['yearsActive']] });
  });

  it('is not for a baker who has too few staff, and tells what was asked and what was answered', () => {
    const { suits, reasons } = look({ eligibility: [staff, owner] }, { employees: 2 });
    expect(suits).to.equal('not-for-you');
    const [first] = reasons;
    expect(first!.about === 'criterion' && first!.trace).to.deep.include({ criterion: staff, answer: 2, verdict: 'no', missed: ['min'] });
  });

  it('is not for who is elsewhere', () => {
    const { suits, reasons } = look({ eligibility: [staff], regions: ['GM0106'] }, bakery);
    expect(suits).to.equal('not-for-you');
    expect(reasons.find(({ about }) => about === 'region')).to.deep.include({ verdict: 'no' });
  });

  it('holds where its provider works, when it does not say where', () => {
    expect(look({ eligibility: [staff] }, bakery, ['PV21']).suits).to.equal('not-for-you');
    expect(look({ eligibility: [staff], regions: ['NL'] }, bakery, ['PV21']).suits).to.equal('fits');
  });

  it('asks in which municipality one is, when all that is known is the province', () => {
    const { suits, deciding } = look({ eligibility: [staff], regions: [emmen] }, { employees: 12, region: 'PV22' });
    expect(suits).to.equal('open');
    expect(deciding).to.deep.equal({ yes: [['region']], no: [['region']] });
  });

  describe('on the page of a municipality', () => {
    const here = (scheme: Assessable, profile: Profile, page: string = emmen) => assessScheme(scheme, profile, { geography, today, page });
    const local: Assessable = { eligibility: [staff], regions: [emmen] };

    it('does not ask for the place of a scheme that holds there, but leaves it to check', () => {
      const { suits, fit, checkYourself, reasons } = here(local, { employees: 12 });
      expect([suits, fit]).to.deep.equal(['fits-if', 'yes']);
      expect(checkYourself.map(({ criterion }) => criterion)).to.deep.equal([{ subject: 'region', in: [emmen] }]);
      expect(reasons.find(({ about }) => about === 'region'), 'it was not told').to.deep.include({ verdict: 'unknown' });
    });

    it('names what else is missing, and not the place', () => {
      const { suits, deciding } = here({ eligibility: [staff, { subject: 'yearsActive', min: 3 }], regions: ['PV22'] }, { employees: 12 });
      expect(suits).to.equal('open');
      expect(deciding.yes).to.deep.equal([['yearsActive']]);
    });

    it('goes by what the visitor told, wherever the page is about', () => {
      expect(here(local, { employees: 12, region: emmen }).suits).to.equal('fits');
      expect(here(local, { employees: 12, region: 'GM0106' }).suits).to.equal('not-for-you');
    });

    it('asks for the place of a scheme that holds elsewhere, and on the page of a province', () => {
      expect(here({ eligibility: [staff], regions: ['GM0106'] }, { employees: 12 }).deciding.yes).to.deep.equal([['region']]);
      expect(here(local, { employees: 12 }, 'PV22').deciding.yes).to.deep.equal([['region']]);
      expect(here({ eligibility: [{ subject: 'region', in: [emmen] }] }, {}).suits, 'a condition of its own is a condition').to.equal('open');
    });
  });

  it('is not for companies when it is for citizens only', () => {
    expect(look({ eligibility: [staff], audience: ['particulier'] }, bakery).suits).to.equal('not-for-you');
    expect(look({ eligibility: [staff], audience: ['particulier', 'ondernemer'] }, bakery).suits).to.equal('fits');
    for (const audience of [['organisatie'], ['particulier', 'organisatie']]) expect(look({ eligibility: [staff], audience }, bakery).suits, 'for whom nobody knows').to.equal('fits');
  });

  it('does not promise a fit when the feed does not say for whom it is', () => {
    expect(look({ regions: ['NL'] }, bakery).suits).to.equal('unchecked');
    const inWords = look({ eligibility: [owner], regions: ['NL'] }, bakery);
    expect(inWords.suits).to.equal('unchecked');
    expect(inWords.checkYourself.map(({ criterion }) => criterion)).to.deep.equal([owner]);
    expect(look({ eligibility: [{ all: [staff, owner] }] }, bakery).suits).to.equal('fits-if');
  });

  it('takes nothing for met that is part of a way that is closed', () => {
    const farmers = { all: [staff, { subject: 'sector', in: ['A'] }] };
    const { suits, checkYourself } = look({ eligibility: [{ any: [farmers, owner] }] }, bakery);
    expect(suits).to.equal('unchecked');
    expect(checkYourself).to.have.length(1);
    expect(look({ eligibility: [{ any: [farmers, { all: [staff, owner] }] }] }, bakery).suits).to.equal('fits-if');
  });

  it('stays in the list "fits my company" unless something speaks against it', () => {
    expect(keepsForCompany(look({ eligibility: [staff] }, {}))).to.be.true;
    expect(keepsForCompany(look({ eligibility: [owner] }, bakery))).to.be.true;
    expect(keepsForCompany(look({ eligibility: [staff] }, { employees: 1 }))).to.be.false;
    expect(keepsForCompany(look({ eligibility: [staff], status: 'ended' }, bakery)), 'closed is another matter').to.be.true;
  });
});

describe('whether one can apply today', () => {
  const applying = (scheme: Assessable) => look(scheme, bakery).applying;

  it('follows windows and status', () => {
    expect(applying({ windows: [{ opens: '2026-11-01', closes: '2026-12-01' }] })).to.equal('now');
    expect(applying({ windows: [{ opens: '2026-12-01' }] })).to.equal('soon');
    expect(applying({ windows: [{ closes: '2026-11-23' }] })).to.equal('over');
    expect(applying({ status: 'suspended' })).to.equal('paused');
    expect(applying({})).to.equal('unknown');
  });

  it('needs money that is left', () => {
    expect(applying({ status: 'open', budget: { state: 'exhausted' } })).to.equal('paused');
    expect(applying({ status: 'open', budget: { state: 'available' } })).to.equal('now');
    expect(applying({ windows: [{ opens: '2027-01-01' }], budget: { state: 'exhausted' } }), 'a new round brings new money').to.equal('soon');
  });

  it('says to hurry when the money is nearly gone', () => {
    const low = look({ status: 'open', budget: { state: 'low', checked: '2026-11-20' } }, bakery);
    expect(low).to.deep.include({ applying: 'now', hurry: true });
    expect(low.reasons.find(({ about }) => about === 'budget')).to.deep.equal({ about: 'budget', verdict: 'yes', state: 'low', checked: '2026-11-20' });
    expect(look({ status: 'suspended', budget: { state: 'low' } }, bakery).hurry).to.be.false;
  });

  it('does not change whom it suits', () => {
    expect(look({ eligibility: [staff], status: 'ended' }, bakery)).to.deep.include({ suits: 'fits', applying: 'over' });
  });
});

describe('a trace', () => {
  const traceOf = (criterion: NonNullable<Assessable['eligibility']>[number], profile: Profile): Trace => {
    const [reason] = look({ eligibility: [criterion] }, profile).reasons;
    if (reason?.about !== 'criterion') throw new Error('no criterion');
    return reason.trace;
  };

  it('tells which bound is missed, and which waits', () => {
    const between = { subject: 'employees', min: 5, max: 100 };
    expect(traceOf(between, { employees: 120 })).to.deep.include({ answer: 120, missed: ['max'] });
    expect(traceOf(between, { employees: { min: 50 } })).to.deep.include({ verdict: 'unknown', open: ['max'] });
    expect(traceOf(between, {})).to.deep.equal({ criterion: between, verdict: 'unknown' });
  });

  it('tells which traits were denied', () => {
    expect(traceOf({ subject: 'trait', in: ['family'] }, { trait: [], notTrait: ['family', 'exporting'] })).to.deep.include({ verdict: 'no', denied: ['family'], missed: ['in'] });
  });

  it('concludes nothing from a word that is on no list', () => {
    const started = { subject: 'projectStarted', in: ['ja'] };
    for (const [criterion, who] of [[{ subject: 'stage', in: ['begin', 'growing'] }, { stage: 'starter' }], [{ subject: 'legalForm', in: ['zzp', 'stichting'] }, { legalForm: 'eenmanszaak' }], [{ subject: 'legalForm', notIn: ['zzp'] }, { legalForm: 'eenmanszaak' }], [{ subject: 'legalForm', in: ['maatschap'] }, { legalForm: 'vof' }]] as const)
      expect(traceOf(criterion as never, who as Profile).verdict, JSON.stringify(criterion)).to.equal('unknown');
    for (const [criterion, who, verdict] of [[{ subject: 'stage', in: ['begin', 'growing'] }, { stage: 'growing' }, 'yes'], [{ subject: 'legalForm', in: ['B.V.', 'Coöperatie'] }, { legalForm: 'cooperatie' }, 'yes'], [{ subject: 'legalForm', in: ['Besloten vennootschap'] }, { legalForm: 'nv' }, 'no'], [started, { projectStarted: true }, 'yes'], [{ ...started, in: ['nee'] }, { projectStarted: true }, 'no'], [{ subject: 'stage', in: ['https://drenthe.example/stage/1'] }, { stage: 'https://drenthe.example/stage/2' }, 'no']] as const)
      expect(traceOf(criterion as never, who as Profile).verdict, JSON.stringify(criterion)).to.equal(verdict);
  });

  it('marks what no answer will decide', () => {
    for (const criterion of [{ subject: 'stage', in: ['begin'] }, { subject: 'legalForm', in: ['zzp'] }, { subject: 'projectStarted', in: ['straks'] }, owner, { subject: 'moonPhase', in: ['full'] }, { subject: 'employees' }, { subject: 'sector', min: 3 }, { subject: 'sector', in: ['nace:56'] }, { subject: 'region', in: ['GM9999'] }, { subject: 'legalForm', in: [] }, { any: [owner, owner] }])
      expect(traceOf(criterion, bakery), JSON.stringify(criterion)).to.deep.include({ verdict: 'unknown', human: true });
    for (const criterion of [staff, { any: [staff, owner] }]) expect(traceOf(criterion, {})).not.to.have.property('human');
    expect([owner, staff, { any: [staff] }].map((criterion) => subjectOf(traceOf(criterion, {})))).to.deep.equal([undefined, 'employees', undefined]);
  });

  it('holds the traces of a choice', () => {
    const { members, missed } = traceOf({ any: [{ subject: 'employees', max: 9 }, { subject: 'legalForm', in: ['BV'] }] }, bakery);
    expect(members!.map(({ verdict, missed: bound }) => [verdict, bound])).to.deep.equal([['no', ['max']], ['yes', undefined]]);
    expect(missed).to.equal(undefined);
  });
});

describe('the answers that could decide', () => {
  const deciding = (eligibility: NonNullable<Assessable['eligibility']>, profile: Profile = {}) => look({ eligibility }, profile).deciding;
  const years = { subject: 'yearsActive', min: 3 };

  it('are all that are asked for a fit, and any one of them for none', () => {
    expect(deciding([staff, years])).to.deep.equal({ yes: [['employees', 'yearsActive']], no: [['employees'], ['yearsActive']] });
  });

  it('are any one of a choice for a fit, and all of them for none', () => {
    expect(deciding([{ any: [staff, years] }])).to.deep.equal({ yes: [['employees'], ['yearsActive']], no: [['employees', 'yearsActive']] });
  });

  it('leave out what cannot come true', () => {
    // Nobody has both fewer than five and more than ten staff, so only the years can make it fit.
    const impossible = { all: [{ subject: 'employees', max: 4 }, { subject: 'employees', min: 11 }] };
    expect(deciding([{ any: [impossible, years] }])).to.deep.equal({ yes: [['yearsActive']], no: [['employees', 'yearsActive']] });
  });

  it('can be a more exact answer than was given', () => {
    expect(deciding([staff], { employees: { min: 1, max: 9 } })).to.deep.equal({ yes: [['employees']], no: [['employees']] });
    expect(deciding([{ subject: 'sector', in: ['56.1'] }], { sector: 'I' })).to.deep.equal({ yes: [['sector']], no: [['sector']] });
  });

  it('are found at once, even for conditions made to be hard', () => {
    const awkward = Array.from({ length: 40 }, (_, at) => ({ any: [{ subject: 'employees', in: [at] }, { subject: 'turnover', in: [at] }, { subject: 'investment', in: [at] }, { subject: 'yearsActive', in: [at] }] }));
    // Four to the fortieth ways to try: whoever tried them all would not be done within the time that a test gets.
    expect(deciding(awkward)).to.be.an('object');
  });
});
