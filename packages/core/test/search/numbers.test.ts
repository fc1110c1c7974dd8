/** Amounts and other numbers in what is asked and in what is found. */
import { expect } from '@open-wc/testing';
import { type Scheme, finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedOf, scheme, today } from '../../../../test/builders/feeds.js';

const finder = (...records: readonly Scheme[]): Promise<Segments> => {
  const feed = feedOf(...records);
  const named = { url: 'https://feed.example/feed.json', role: 'named' } as const;
  return Segments.open([{ segment: finish(compile([{ ...named, read: readFeed(feed, feed.id) }])), named }], today);
};
const find = async (open: Promise<Segments>, text: string) => (await open).find({ text, limit: 100 });
const names = async (open: Promise<Segments>, text: string) => (await find(open, text)).hits.map(({ scheme }) => scheme.name);
const written = ['25000', '25.000', '€ 25.000', '€25.000,-', '25.000 euro', '25000 euro', 'eur 25.000', 'ik heb 25.000 euro nodig'];

describe('a number in a question', () => {
  const eurostars = scheme({ name: 'Eurostars', summary: 'Een Europees programma. Bedragen in euro.' });

  it('finds what has it, however either of them writes it', async () => {
    const open = finder(scheme({ name: 'Voucher', summary: 'U krijgt tot 25.000 euro.' }), scheme({ name: 'Krediet', description: 'Leen EUR 25000.' }), scheme({ name: 'Leskrediet', summary: 'Van 5.000 tot 35.000 euro.' }), eurostars);
    for (const text of written) expect(await names(open, text), text).to.have.members(['Voucher', 'Krediet']);
    const { mark } = await find(open, '25000');
    expect(mark!('U krijgt tot 25.000 euro.').filter(({ match }) => match)).to.deep.equal([{ text: '25.000', match: true }]);
  });

  it('leads nowhere when nothing has it: neither to what begins like it, nor to what differs in a digit, nor to euros', async () => {
    const open = finder(scheme({ name: 'Lening', summary: 'Van 35.000 tot 250.000 euro.' }), eurostars);
    for (const text of written) {
      const { total, unasked } = await find(open, text);
      expect([total, unasked], text).to.deep.equal([2, true]);
    }
    expect(await names(open, 'lening van 25.000 euro')).to.deep.equal(['Lening']);
  });

  it('that stands nowhere suggests nothing, and nor does a question that asks nothing', async () => {
    const open = await finder(scheme({ name: 'Lening' }), eurostars);
    for (const text of ['25.000 euro', 'ik wil']) expect(await open.suggest(text), text).to.deep.equal([]);
    expect((await open.suggest('len')).map(({ label }) => label)).to.include('Lening');
  });

  it('says less than a word', async () => {
    const open = finder(scheme({ name: 'Exportreis', summary: 'Kost 25.000 euro.' }), ...Array.from({ length: 6 }, (_, at) => scheme({ name: `Kas ${at}`, kind: 'loan', summary: 'Een lening.' })), scheme({ name: 'Tuin', kind: 'loan', summary: 'Een lening van 25.000 euro.' }));
    const found = await names(open, 'lening 25.000');
    expect(found[0]).to.equal('Tuin');
    expect(found.slice(0, 7)).to.not.include('Exportreis');
    expect(found).to.have.length.at.least(7);
  });

  it('is a word of a name as any other', async () => {
    const open = finder(scheme({ name: 'MIT 2026' }), scheme({ name: 'MIT 2025' }), scheme({ name: 'Iets in 2026' }));
    expect((await names(open, 'mit 2026'))[0]).to.equal('MIT 2026');
    expect((await names(open, '2025'))).to.deep.equal(['MIT 2025']);
  });

  it('finds in an index of an older version, where thousands stand apart, as if the number were not there', async () => {
    const open = finder(scheme({ name: 'Oude lening', summary: 'Tot 25 000 euro.' }), eurostars);
    expect(await names(open, 'lening 25.000 euro')).to.deep.equal(['Oude lening']);
    expect((await find(open, '25.000 euro')).unasked).to.equal(true);
  });
});
