import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TextIndex, markMatches } from '@mkb-wegwijzer/core/search';
import { distance } from '../../src/search/fuzzy.js';
import { mistyped, vocabulary } from './slips.js';

/** An index of names; a bar parts the name from what else is told. */
const indexOf = (...records: readonly string[]) =>
  new TextIndex(records.map((record) => {
    const [name = '', rest = ''] = record.split(' | ');
    return { name, fields: [{ text: name, weight: 5 }, { text: rest, weight: 1 }] };
  }));
const finder = (...records: readonly string[]) => {
  const index = indexOf(...records);
  return (query: string) => index.search(query).matches.map(({ document }) => records[document]!.split(' | ')[0]);
};

describe('searching as an entrepreneur types', () => {
  const search = finder('Subsidie zonnepanelen', 'Financiering voor starters', 'Exportlening', 'Scholing van personeel', 'Innovatiekrediet', 'Bedrijfsovername | opvolging van een familiebedrijf', 'Café De Zon');

  for (const [query, found] of [
    ['zonnepanelen', 'Subsidie zonnepanelen'], ['ZONNEPANELEN', 'Subsidie zonnepanelen'], ['zonnepaneel', 'Subsidie zonnepanelen'], ['zonnepanele', 'Subsidie zonnepanelen'], ['zonnepan', 'Subsidie zonnepanelen'],
    ['zonepanelen', 'Subsidie zonnepanelen'], ['zonnepanelen ', 'Subsidie zonnepanelen'], ['zonnepanele ', 'Subsidie zonnepanelen'], ['financiering', 'Financiering voor starters'], ['financeering', 'Financiering voor starters'],
    ['financieren', 'Financiering voor starters'], ['finaciering', 'Financiering voor starters'], ['starter', 'Financiering voor starters'], ['lening', 'Exportlening'], ['leningen', 'Exportlening'], ['innovatie', 'Innovatiekrediet'],
    ['krediet', 'Innovatiekrediet'], ['overname', 'Bedrijfsovername'], ['familie', 'Bedrijfsovername'], ['cafe', 'Café De Zon'], ['CAFÉ', 'Café De Zon'], ['ik zoek geld voor scholing', 'Scholing van personeel'],
  ] as const) {
    it(`finds ${found} for “${query}”`, () => expect(search(query)[0]).to.equal(found));
  }

  it('finds nothing for nonsense, and does not mind a stray word', () => {
    for (const query of ['qwxzv', 'xqzjkvbnmw', '!!!', '', '   ', '🙂']) expect(search(query), query).to.deep.equal([]);
    expect(search('qwxzv zonnepanelen')).to.deep.equal(['Subsidie zonnepanelen']);
  });

  it('narrows with each word that is added', () => {
    const search = finder('Lening voor starters', 'Lening voor export', 'Advies voor starters');
    expect(search('lening')).to.have.members(['Lening voor starters', 'Lening voor export']);
    expect(search('lening starters')).to.deep.equal(['Lening voor starters']);
  });

  it('does not take a word that is there for a typo of another', () => {
    expect(finder('Kapitaal', 'Kapitaan')('kapitaal')).to.deep.equal(['Kapitaal']);
    expect(finder('Kapitaal', 'Kapitaan')('kapitaax')).to.have.members(['Kapitaal', 'Kapitaan']);
  });

  it('allows no typo in a short word', () => {
    expect(finder('Bank', 'Band')('bant ')).to.deep.equal([]);
  });
});

describe('compounds', () => {
  const search = finder('Subsidie voor energiebesparing', 'Energiesubsidie', 'Subsidie voor scholing', 'Advies over energie', 'Bedrijfsfinanciering', 'Financiering van uw bedrijf');

  it('are found in their parts', () => {
    expect(search('energiesubsidie').slice(0, 2)).to.deep.equal(['Energiesubsidie', 'Subsidie voor energiebesparing']);
    expect(search('bedrijfsfinanciering').slice(0, 2)).to.deep.equal(['Bedrijfsfinanciering', 'Financiering van uw bedrijf']);
  });

  it('are found by their parts', () => {
    expect(search('subsidie voor energiebesparing').slice(0, 2)).to.deep.equal(['Subsidie voor energiebesparing', 'Energiesubsidie']);
    expect(search('subsidie energie')).to.include.members(['Energiesubsidie', 'Subsidie voor energiebesparing']);
    expect(search('financiering bedrijf')).to.have.members(['Bedrijfsfinanciering', 'Financiering van uw bedrijf']);
  });

  it('that are there as a whole are not taken apart for what has one part only', () => {
    expect(search('energiesubsidie')).not.to.include('Advies over energie').and.not.to.include('Subsidie voor scholing');
  });

  it('that nobody has are found by either part', () => {
    expect(search('scholingssubsidie')[0]).to.equal('Subsidie voor scholing');
    expect(search('energieloket')).to.include('Advies over energie');
  });
});

describe('the order', () => {
  it('puts an exact name first, then a name that begins so, then one that holds it', () => {
    const search = finder('Regeling met de WBSO erin', 'WBSO voor starters', 'WBSO', 'Anders | wbso wbso wbso');
    expect(search('wbso')).to.deep.equal(['WBSO', 'WBSO voor starters', 'Regeling met de WBSO erin', 'Anders']);
  });

  it('puts what is in the name before what is told in passing', () => {
    expect(finder('Advies | ook over leningen', 'Lening')('lening')).to.deep.equal(['Lening', 'Advies']);
  });

  it('puts what was typed before what is like it', () => {
    expect(finder('Leningen', 'Exportlening', 'Lening voor bedrijven')('lening')[0]).to.equal('Lening voor bedrijven');
  });
});

describe('the laws of searching', () => {
  const lexicon = ['subsidie', 'lening', 'energie', 'scholing', 'export', 'personeel', 'vergunning', 'innovatie', 'garantie', 'ondernemer', 'digitalisering', 'verduurzaming'];
  const search = finder(...lexicon);

  it('one typing error in a word of five letters or more is always forgiven, and so are two in one of nine', async function () {
    this.timeout(60_000);
    const { words, isWord } = await vocabulary();
    const all = [...words.keys()];
    const search = finder(...all);
    // Two slips on one spot can come to more than two edits.
    for (const [slips, shortest] of [[1, 5], [2, 9]] as const) {
      fc.assert(fc.property(mistyped(all, slips, shortest).filter(({ word, typed }) => !isWord(typed) && distance(word, typed, slips) !== undefined), fc.constantFrom('', ' '), ({ word, typed }, end) => {
        expect(search(typed + end), typed).to.include(word);
      }), { numRuns: 200 });
    }
  });

  it('every beginning of two letters or more finds the word', () => {
    for (const word of lexicon) for (let length = 2; length <= word.length; length++) expect(search(word.slice(0, length)), word.slice(0, length)).to.include(word);
  });

  it('each word of a record finds it, and its whole name puts it on top', () => {
    const record = fc.array(fc.constantFrom(...lexicon), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.uniqueArray(record, { minLength: 1, maxLength: 8 }), (records) => {
      const search = finder(...records);
      for (const name of records) {
        expect(search(name)[0]).to.equal(name);
        for (const word of name.split(' ')) expect(search(word)).to.include(name);
      }
    }));
  });

  it('anything may be typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => void search(text)));
    expect(search('subsidie '.repeat(1000))).to.deep.equal(['subsidie']);
  });
});

describe('marking what matched', () => {
  const marked = (text: string, query: string) => markMatches(text, indexOf(text).search(query).readings).map(({ text, match }) => (match ? `[${text}]` : text)).join('');

  it('marks whole words, in other forms and with accents', () => {
    expect(marked('Subsidie voor coöperaties, en subsidies.', 'subsidie cooperatie')).to.equal('[Subsidie] voor [coöperaties], en [subsidies].');
    expect(marked('Energiebesparing', 'energie')).to.equal('[Energiebesparing]');
  });

  it('marks nothing without a query, and nothing in nothing', () => {
    expect(marked('Subsidie', '')).to.equal('Subsidie');
    expect(markMatches('', new Set(['a']))).to.deep.equal([]);
  });

  it('gives pieces that are the text again, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 4 })), (text, readings) => {
      const pieces = markMatches(text, new Set(readings));
      expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
      for (const [index, { match }] of pieces.entries()) if (index > 0) expect(match).not.to.equal(pieces[index - 1]!.match);
    }));
    expect(markMatches('<b>geld</b>', new Set(['geld']))).to.deep.equal([{ text: '<b>', match: false }, { text: 'geld', match: true }, { text: '</b>', match: false }]);
    expect(markMatches('a\ud800b', new Set()).map(({ text }) => text).join('')).to.equal('a\ud800b');
  });
});
