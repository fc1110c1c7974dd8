/** Words with typing errors, in an index that keeps stems. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedOf, scheme, today } from '../../../../test/builders/feeds.js';
import { mistyped, vocabulary } from './slips.js';

const named = { url: 'https://feed.example/feed.json', role: 'named' } as const;
const open = (read: ReturnType<typeof readFeed>) => Segments.open([{ segment: finish(compile([{ ...named, read }])), named }], today);
const finder = (...names: readonly string[]) => open(readFeed(feedOf(...names.map((name) => scheme({ name, kind: 'permit' }))), named.url));
const names = async (schemes: Segments, text: string) => (await schemes.find({ text })).hits.map(({ scheme }) => scheme.name);

describe('a compound that is on no list', () => {
  const schemes = () => finder('Aanpak van stikstof', 'Budget voor scholing', 'Sanering van asbest', 'Installatie om te koelen', 'Visie op de toekomst', 'Lening voor starters');
  for (const [typed, meant] of [['stikstofaanpak', 'Aanpak van stikstof'], ['scholingsbudget', 'Budget voor scholing'], ['asbestsanering', 'Sanering van asbest'], ['koelinstallatie', 'Installatie om te koelen'], ['toekomstvisie', 'Visie op de toekomst']] as const) {
    it(`leads to what its beginning or its end is known in: ${typed}`, async () => {
      expect(await names(await schemes(), `${typed} `)).to.deep.equal([meant]);
    });
  }

  it('leads nowhere by a few letters', async () => {
    for (const typed of ['koeltas', 'aanbouw', 'landhuis']) expect(await names(await schemes(), `${typed} `), typed).to.deep.equal([]);
  });

  it('gives way to a word that is there, and to a typing error in one', async () => {
    const both = await finder('Scholingsbudget', 'Scholing van personeel');
    expect(await names(both, 'scholingsbudget ')).to.deep.equal(['Scholingsbudget']);
    expect(await names(both, 'scholingsbudgt ')).to.deep.equal(['Scholingsbudget']);
  });
});

describe('a typing error', () => {
  for (const [typed, meant] of [
    ['omgevingsvergunnng', 'Omgevingsvergunning'], ['oplossign', 'Oplossing'], ['afschrijvign', 'Afschrijving'], ['aplossing', 'Oplossing'], ['verblijfsvergunncng', 'Verblijfsvergunning'],
    ['betalingsregeliqng', 'Betalingsregeling'], ['nergiebesparign', 'Energiebesparing'], ['afrekeenn', 'Afrekenen'], ['vragne', 'Vragen'],
  ] as const) {
    it(`in or near an ending is forgiven: ${typed}`, async () => {
      const schemes = await finder('Omgevingsvergunning', 'Oplossing', 'Afschrijving', 'Verblijfsvergunning', 'Betalingsregeling', 'Energiebesparing', 'Afrekenen', 'Vragen');
      for (const end of ['', ' ']) expect((await names(schemes, typed + end))[0], `"${typed}${end}"`).to.equal(meant);
    });
  }

  it('makes no other word of one that is there', async () => {
    expect(await names(await finder('Oplossing', 'Opslossing'), 'oplossing ')).to.deep.equal(['Oplossing']);
  });

  it('is one before it is two', async () => {
    expect(await names(await finder('Financiering', 'Finalisering'), 'finanxiering ')).to.deep.equal(['Financiering']);
  });

  it('is none in a short word, and nonsense stays nonsense', async () => {
    const schemes = await finder('Bank', 'Lening', 'Starters', 'Vergunning');
    for (const typed of ['bant ', 'qwxzv ', 'xqzjkvbnmw ', 'wxqing ', 'qingen ']) expect(await names(schemes, typed), typed).to.deep.equal([]);
  });

  it('is looked up without a turn of the event loop once the part that knows them is there, so that a letter is painted once', async () => {
    const schemes = await finder('Vergunning');
    await names(schemes, 'vergunnng ');
    const { port1, port2 } = new MessageChannel();
    let turned = false;
    port1.onmessage = () => (turned = true);
    port2.postMessage(null);
    expect(await names(schemes, 'vergnning ')).to.deep.equal(['Vergunning']);
    expect(turned).to.equal(false);
    port1.close();
  });

  for (const [slips, shortest, share] of [[1, 5, 0.98], [2, 9, 0.95]] as const) {
    it(`finds the scheme all the same in ${100 * share} of 100 words of ${shortest} letters or more, with ${slips} of them anywhere`, async function () {
      this.timeout(60_000);
      const { read, words, isWord } = await vocabulary();
      const schemes = await open(read);
      // The same ones each time, since it is a share that is told and not a law.
      const tried = fc.sample(mistyped([...words.keys()], slips, shortest), { numRuns: 600, seed: 50 }).filter(({ typed }) => !isWord(typed));
      const lost: string[] = [];
      for (const [at, { word, typed }] of tried.entries()) {
        const { hits } = await schemes.find({ text: at % 2 === 0 ? typed : `${typed} `, limit: 1000, facets: [] });
        if (!hits.some(({ scheme }) => words.get(word)!.has(scheme.id))) lost.push(`${word}: ${typed}`);
      }
      expect(tried.length).to.be.greaterThan(500);
      expect(1 - lost.length / tried.length, lost.join(', ')).to.be.at.least(share);
    });
  }
});
