import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Question } from '../../src/feed/index.js';
import { type Answer, type Evidence, NeedIndex, nextQuestion, offeredNeeds, placesNamed, profileOf, questionsOf, startOf, withAnswer } from '../../src/referral/index.js';
import { assen, catalogueOf, drenthe, emmen, geographyOf, need, provider, question, scheme, today, venlo } from './catalogue.js';

const size = question({
  id: 'size',
  subject: 'employees',
  options: [
    { id: 'small', label: 'Klein', value: { min: 0, max: 9 } },
    { id: 'large', label: 'Groot', value: { min: 10 } },
  ],
});
const kind = question({ id: 'kind', subject: 'trait', multiple: true, options: [{ id: 'fam', label: 'Familie', value: 'family' }, { id: 'exp', label: 'Export', value: 'exporting' }] });
const family = { subject: 'trait', in: ['family'] };

describe('the questions', () => {
  it('always hold the need and the municipality', () => {
    expect(questionsOf(catalogueOf([])).map(({ subject }) => subject)).to.deep.equal(['need', 'region']);
    expect(questionsOf(catalogueOf([], { questions: [size, question({ id: 'wat', subject: 'need' })] })).map(({ id }) => id)).to.deep.equal(['size', 'wat', 'region']);
    const own = question({ id: 'waar', subject: 'region' });
    expect(questionsOf(catalogueOf([], { questions: [own, size] })).map(({ id }) => id)).to.deep.equal(['need', 'waar', 'size']);
  });

  it('leave out what cannot be asked: a subject without options', () => {
    expect(questionsOf(catalogueOf([], { questions: [question({ id: 'omzet', subject: 'turnover' })] })).map(({ id }) => id)).not.to.include('omzet');
  });
});

describe('the answers', () => {
  const questions = questionsOf(catalogueOf([], { questions: [size, kind] }));

  it('become a profile', () => {
    const answers = [{ question: 'need', values: ['hire'] }, { question: 'region', values: [emmen] }, { question: 'size', values: ['small'] }];
    expect(profileOf(questions, answers)).to.deep.equal({ needs: ['hire'], region: emmen, employees: { min: 0, max: 9 } });
  });

  it('say nothing when skipped, or when the option is gone', () => {
    expect(profileOf(questions, [{ question: 'size', values: [] }, { question: 'size', values: ['gone'] }, { question: 'gone', values: ['x'] }])).to.deep.equal({});
  });

  it('on traits say no to what was left open', () => {
    expect(profileOf(questions, [{ question: 'kind', values: ['fam'] }])).to.deep.equal({ trait: ['family'], notTrait: ['exporting'] });
    expect(profileOf(questions, [{ question: 'kind', values: ['none'] }])).to.deep.equal({ trait: [], notTrait: ['family', 'exporting'] });
  });

  it('on traits say no to nothing when an option that was chosen is no more, since it may have another name now', () => {
    expect(profileOf(questions, [{ question: 'kind', values: ['renamed'] }])).to.deep.equal({});
    expect(profileOf(questions, [{ question: 'kind', values: ['renamed', 'fam'] }])).to.deep.equal({ trait: ['family'], notTrait: [] });
  });

  it('with an option that is no more leave what the page says', () => {
    const about = question({ id: 'goal', subject: 'need', options: [{ id: 'a', label: 'A', value: 'hire' }] });
    expect(profileOf([about, ...questions], [{ question: 'goal', values: ['old'] }, { question: 'kind', values: ['old'] }], { needs: ['grow'], trait: ['family'] })).to.deep.equal({ needs: ['grow'], trait: ['family'] });
  });

  it('change in their place, and leave the rest', () => {
    const answers: Answer[] = [{ question: 'need', values: ['hire'] }, { question: 'region', values: [emmen] }];
    expect(withAnswer(answers, { question: 'need', values: ['grow'] })).to.deep.equal([{ question: 'need', values: ['grow'] }, answers[1]]);
    expect(withAnswer(answers, { question: 'size', values: [] })).to.have.length(3);
  });
});

describe('the next question', () => {
  const told: Answer[] = [{ question: 'need', values: ['grow'] }, { question: 'region', values: [emmen] }];
  const next = (records: Parameters<typeof catalogueOf>[0], answers: readonly Answer[], questions: Question[] = [size, kind], preset = {}) => {
    const catalogue = catalogueOf(records, { questions });
    return nextQuestion(catalogue, answers, preset, geographyOf(catalogue), { today })?.id;
  };
  const forAll = provider({ name: 'Voor allen', role: 'programme', needs: ['grow'] });
  const forLarge = provider({ name: 'Voor groot', role: 'programme', needs: ['grow'], serves: [{ subject: 'employees', min: 10 }] });

  it('is first the need, then the municipality', () => {
    expect(next([forAll], [])).to.equal('need');
    expect(next([forAll], told.slice(0, 1))).to.equal('region');
  });

  it('is on the company only when the answer would change who is named', () => {
    expect(next([forAll], told)).to.equal(undefined);
    expect(next([forAll, forLarge], told)).to.equal('size');
  });

  it('is not for the sake of who does not help with this, or works elsewhere', () => {
    const other = provider({ name: 'Anders', role: 'programme', needs: ['hire'], serves: [{ subject: 'employees', min: 10 }] });
    const far = provider({ name: 'Ver', role: 'programme', regions: [venlo], needs: ['grow'], serves: [{ subject: 'employees', min: 10 }] });
    expect(next([forAll, other, far], told)).to.equal(undefined);
  });

  it('is not for the sake of a scheme that is closed', () => {
    const closing = (closes: string) => [1, 2].map((number) => scheme({ name: `S${number}`, needs: ['grow'], windows: [{ closes }], eligibility: [{ subject: 'employees', max: 9 * number }] }));
    expect(next([forAll, ...closing('2026-01-01')], told)).to.equal(undefined);
    expect(next([forAll, ...closing('2027-01-01')], told)).to.equal('size');
  });

  it('counts the schemes of who has them where nobody looks twice: they may be why an answer matters', () => {
    const state = provider({ name: 'Rijk', role: 'programme', needs: ['innovate', 'grow'] });
    const small = provider({ name: 'Voor klein', role: 'programme', needs: ['grow'], focus: [{ subject: 'employees', max: 9 }] });
    const schemes = Array.from({ length: 20 }, (_, at) => [
      scheme({ name: `Rijk ${at}`, needs: ['grow'], provider: state.id }),
      scheme({ name: `Dichterbij ${at}`, needs: ['grow'], regions: [drenthe] }),
    ]).flat();
    const catalogue = catalogueOf([state, small, ...schemes], { questions: [size] });
    const words: Evidence = new Map([[small.id, { weight: 0.4, words: ['taart'] }]]);
    expect(nextQuestion(catalogue, told, {}, geographyOf(catalogue), { today, words })?.id).to.equal('size');
  });

  it('is the one that tells most', () => {
    const forTraits = ['family', 'exporting'].map((trait) => provider({ name: trait, role: 'programme', needs: ['grow'], serves: [{ subject: 'trait', in: [trait] }] }));
    expect(next([forLarge, ...forTraits], told)).to.equal('kind');
  });

  it('is none that was skipped, or that the page has answered', () => {
    expect(next([forAll, forLarge], [...told, { question: 'size', values: [] }])).to.equal(undefined);
    expect(next([forAll], [], [], { needs: ['grow'], region: emmen })).to.equal(undefined);
  });

  it('is still the municipality when only the province is known', () => {
    expect(next([forAll], told.slice(0, 1), [], { region: drenthe })).to.equal('region');
  });

  it('comes to an end, whatever is answered', () => {
    const records = [forAll, forLarge, provider({ name: 'Familie', role: 'fund', needs: ['grow'], focus: [family] })];
    const catalogue = catalogueOf(records, { questions: [size, kind] });
    const values: Record<string, readonly string[]> = { need: ['grow', 'hire', 'debts'], region: [emmen, assen, venlo], size: ['small', 'large'], kind: ['fam', 'exp', 'none'] };
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (choices) => {
        let answers: readonly Answer[] = [];
        for (const choice of choices) {
          const asked = nextQuestion(catalogue, answers, {}, geographyOf(catalogue), { today });
          if (!asked) break;
          expect(answers.map((each) => each.question)).not.to.include(asked.id);
          const offered = values[asked.id]!;
          answers = withAnswer(answers, { question: asked.id, values: choice % 4 === 0 ? [] : [offered[choice % offered.length]!] });
        }
        expect(nextQuestion(catalogue, answers, {}, geographyOf(catalogue), { today })).to.equal(undefined);
      }),
    );
  });
});

describe('where a wizard starts', () => {
  const records = [provider({ name: 'P', needs: ['save-energy', 'grid-congestion', 'go-circular'] })];
  const start = (presets: Parameters<typeof startOf>[2]) => {
    const catalogue = catalogueOf(records);
    return startOf(catalogue, geographyOf(catalogue), presets);
  };

  it('is at nothing without presets', () => {
    expect(start({})).to.deep.equal({ answers: [], profile: {} });
  });

  it('is past the need and the municipality that the page names', () => {
    expect(start({ need: 'save-energy', region: emmen }).answers).to.deep.equal([
      { question: 'need', values: ['save-energy'], preset: true },
      { question: 'region', values: [emmen], preset: true },
    ]);
  });

  it('takes a municipality of the past for the one that it became part of', () => {
    expect(start({ region: 'GM0457' }).answers[0]!.values).to.deep.equal(['GM0363']);
  });

  it('only narrows by a province, or by a theme with several needs', () => {
    expect(start({ region: drenthe, theme: 'energy' })).to.deep.equal({ answers: [], profile: { region: drenthe, themes: ['energy'] } });
  });

  it('is past the need when a theme leaves one', () => {
    expect(start({ theme: 'circular' }).answers).to.deep.equal([{ question: 'need', values: ['go-circular'], preset: true }]);
  });

  describe('where the questions have options of their own', () => {
    const options = (...values: readonly string[]) => values.map((value) => ({ id: `o-${value}`, label: value, value }));
    const questions = [question({ id: 'wish', subject: 'need', options: options('save-energy', 'go-circular') }), question({ id: 'place', subject: 'region', options: options(drenthe, assen) })];
    const from = (presets: Parameters<typeof startOf>[2]) => {
      const catalogue = catalogueOf(records, { questions });
      return startOf(catalogue, geographyOf(catalogue), presets);
    };

    it('is past those that the page answers by one of them: a province is one there, too', () => {
      expect(from({ need: 'go-circular', region: assen }).answers).to.deep.equal([{ question: 'wish', values: ['o-go-circular'], preset: true }, { question: 'place', values: [`o-${assen}`], preset: true }]);
      expect(from({ region: drenthe })).to.deep.equal({ answers: [{ question: 'place', values: [`o-${drenthe}`], preset: true }], profile: {} });
    });

    it('knows a municipality that is not on offer all the same, so that nobody is asked for it', () => {
      const start = from({ region: emmen });
      expect(start).to.deep.equal({ answers: [], profile: { region: emmen } });
      const catalogue = catalogueOf(records, { questions });
      expect(nextQuestion(catalogue, [{ question: 'wish', values: [] }], start.profile, geographyOf(catalogue))?.id).to.equal(undefined);
    });

    it('takes a need that is not on offer, and the whole country, for not set', () => {
      expect(from({ need: 'grid-congestion', region: 'NL' })).to.deep.equal({ answers: [], profile: { region: 'NL' } });
    });
  });

  it('takes what the feeds do not know for not set', () => {
    expect(start({ need: 'nonsense', theme: 'nonsense', region: 'GM9999' })).to.deep.equal({ answers: [], profile: {} });
  });
});

describe('the needs to choose from', () => {
  it('are those that someone answers', () => {
    const catalogue = catalogueOf([provider({ needs: ['hire'] }), scheme({ needs: ['finance'] })]);
    expect(offeredNeeds(catalogue).map(({ id }) => id)).to.deep.equal(['finance', 'hire']);
  });

  it('are all when no record names any', () => {
    expect(offeredNeeds(catalogueOf([provider({ role: 'first-line' })])).length).to.equal(24);
  });

  it('are found by label, keyword or description, with a typo', () => {
    const needs = [need({ id: 'finance', label: 'Ik zoek geld', keywords: ['lening', 'subsidie'] }), need({ id: 'hire', label: 'Ik zoek personeel', description: 'U hebt een vacature.' })];
    const index = new NeedIndex(needs);
    const ids = (text: string) => index.find(text).map(({ id }) => id);
    expect(ids('')).to.deep.equal(['finance', 'hire']);
    expect(ids('lening')).to.deep.equal(['finance']);
    expect(ids('subsidei')).to.deep.equal(['finance']);
    expect(ids('vacatures')).to.deep.equal(['hire']);
    expect(ids('zeppelin')).to.deep.equal([]);
  });

  describe('are not offered on a doubtful reading', () => {
    const needs = [
      need({ id: 'export', label: 'Ik wil zakendoen in het buitenland', keywords: ['btw buitenland', 'douaneaangifte'] }),
      need({ id: 'permits', label: 'Ik heb een vergunning nodig', keywords: ['bomen kappen', 'airbnb', 'schuldhulpverlening'] }),
      need({ id: 'use-ai', label: 'Ik wil slimmer werken met data en AI', keywords: ['AI'] }),
      need({ id: 'train-staff', label: 'Ik wil mijn mensen scholen', keywords: ['AI-cursus', 'scholing'] }),
      need({ id: 'innovate', label: 'Ik wil iets nieuws ontwikkelen', keywords: ['nieuw product', 'prototype'] }),
      need({ id: 'go-circular', label: 'Ik wil afval en grondstoffen besparen', description: 'U wilt uw product anders ontwerpen.', keywords: ['kunststof', 'afval'] }),
      need({ id: 'finance', label: 'Ik zoek geld', keywords: ['lening', 'energiesubsidie'] }),
    ];
    const ids = (text: string) => new NeedIndex(needs).find(text).map(({ id }) => id);

    it('one word of a keyword that has two, or a word inside another', () => {
      expect(ids('btw aangifte')).to.deep.equal([]);
      expect(ids('btw')).to.deep.equal([]);
      expect(ids('btw buitenland')).to.deep.equal(['export']);
    });

    it('a short word that differs in a letter', () => {
      expect(ids('kapper')).to.deep.equal([]);
      expect(ids('scholign')).to.deep.equal(['train-staff']);
    });

    it('the beginning of another word, where the word itself is known', () => {
      expect(ids('AI')).to.deep.equal(['use-ai']);
      expect(ids('lening')).to.deep.equal(['finance']);
      expect(ids('vergun'), 'while one types').to.deep.equal(['permits']);
    });

    it('what stands far behind the best', () => {
      expect(ids('nieuw product')).to.deep.equal(['innovate']);
      expect(ids('nieuw product van kunststof')[0]).to.equal('innovate');
    });

    it('but a part of a compound is a reading', () => {
      expect(ids('subsidie')).to.deep.equal(['finance']);
      expect(ids('afvalbeleid')).to.deep.equal(['go-circular']);
    });

    it('but in a sentence a word of a third of the needs is one, and "but" and "no" are none', () => {
      const start = need({ id: 'start', label: { nl: 'Ik wil een bedrijf beginnen', en: 'I want to start a business' } });
      const more = ['grow', 'stop', 'buy'].map((id) => need({ id, label: id, description: 'Start here, or start again.' }));
      const grid = need({ id: 'grid', label: 'Ik krijg geen stroom', keywords: ['no power', 'but slowly'] });
      const found = new NeedIndex([...needs, start, ...more, grid]).find('I want to start a firm soon but I have no residence permit here').map(({ id }) => id);
      expect(found[0]).to.equal('start');
      expect(found).to.not.include('grid');
    });

    it('and never more for a word that no need knows', () => {
      fc.assert(
        fc.property(fc.constantFrom('lening', 'kunststof', 'btw buitenland', 'AI', 'scholing', 'nieuw product'), fc.stringMatching(/^[qxz]{3,8}$/), (text, noise) => {
          expect(ids(`${text} ${noise} `)).to.deep.equal(ids(`${text} `));
        }),
      );
    });
  });
});

describe('a place by its name', () => {
  const table = [
    { name: 'Bergen (L.)', aliases: ['Nieuw Bergen'] },
    { name: 'Bergen (NH.)', aliases: ['Egmond'] },
    { name: "'s-Hertogenbosch", aliases: ['Den Bosch'] },
    { name: 'Smallingerland', place: 'Drachten' },
    { name: 'Hengelo (O.)' },
    { name: 'Bronckhorst', aliases: ['Hengelo'] },
  ];
  const named = (typed: string) => placesNamed(table, typed).map(({ name }) => name);

  it('is known by its official name, its town or what people call it, signs aside', () => {
    expect(named('S HERTOGENBOSCH')).to.deep.equal(["'s-Hertogenbosch"]);
    expect(named('hertogenbosch')).to.deep.equal(["'s-Hertogenbosch"]);
    expect(named('den bosch')).to.deep.equal(["'s-Hertogenbosch"]);
    expect(named('Drachten')).to.deep.equal(['Smallingerland']);
    expect(named('Bergen (NH.)')).to.deep.equal(['Bergen (NH.)']);
  });

  it('is several when the name does not tell them apart', () => {
    expect(named('bergen')).to.deep.equal(['Bergen (L.)', 'Bergen (NH.)']);
  });

  it('is the official one before an alias of another', () => {
    expect(named('Hengelo')).to.deep.equal(['Hengelo (O.)']);
  });

  it('is none for a part of a name, or nothing', () => {
    expect(named('Berg')).to.deep.equal([]);
    expect(named(' ')).to.deep.equal([]);
  });
});
