/** Codes of SBI 2008 before and after their table is here. A file of its own, since what was learnt stays. */
import { expect } from '@open-wc/testing';
import { knowSbi2008 } from '../../src/data/sbi-2008.js';
import { assess, missesSbi2008, withinSector } from '../../src/eligibility/index.js';
import { refer } from '../../src/referral/index.js';
import { catalogueOf, emmen, geographyOf, provider, today } from './catalogue.js';

describe('codes of SBI 2008', () => {
  it('are unknown and never wrong until their table is here, and then decide', () => {
    const eateries = provider({ name: 'Voor de horeca', role: 'programme', needs: ['grow'], serves: [{ subject: 'sector', in: ['sbi2008:56.10'] }] });
    const catalogue = catalogueOf([eateries]);
    const geography = geographyOf(catalogue);
    const named = (sector: string) => refer(catalogue, { region: emmen, needs: ['grow'], sector }, geography, { today }).referrals.map(({ provider: { name } }) => name);

    expect(withinSector('sbi2025:62', 'sbi2025:56')).to.equal('no');
    expect(missesSbi2008()).to.equal(false);
    expect(named('sbi2025:62')).to.deep.equal(['Voor de horeca']);
    expect(missesSbi2008()).to.equal(true);
    expect(withinSector('sbi2025:56.11', 'sbi2008:56.10')).to.equal('unknown');
    expect(assess(eateries.serves, { sector: 'sbi2025:62' }, geography).trace[0]!.human).to.equal(true);

    knowSbi2008();
    expect(missesSbi2008()).to.equal(false);
    expect(named('sbi2025:62')).to.deep.equal([]);
    expect(named('sbi2025:56.11')).to.deep.equal(['Voor de horeca']);
    expect(withinSector('sbi2025:62', 'sbi2008:56.10')).to.equal('no');
    expect(assess(eateries.serves, { sector: 'sbi2025:62' }, geography).verdict).to.equal('no');
  });
});
