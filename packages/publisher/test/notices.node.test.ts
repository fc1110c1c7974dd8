import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { type TestContext, describe, it } from 'node:test';
import { serve, setup } from './workshop.js';

const site = 'https://zeeland.example';
const scheme = { id: `${site}/s/1`, name: 'Energievoucher', kind: 'voucher' };
const provider = { id: `${site}/o/1`, name: 'Loket', role: 'first-line' };
const feed = (fields: object) => ({ feedVersion: 1, id: `${site}/feed.json`, title: 'Zeeland', ...fields });

interface Verdict {
  readonly file: string;
  readonly records?: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems: readonly { readonly severity: string; readonly path: string; readonly code: string; readonly message: string; readonly remedy: string }[];
}

async function workshop(test: TestContext, files: Readonly<Record<string, unknown>> = {}) {
  const place = await setup(test, files);
  const ask = async (...names: readonly string[]) => {
    const { code, out, err } = await place.run(['validate', '--json', ...names.map((name) => (/^http/.test(name) ? name : place.file(name)))]);
    return { code, err, feeds: (JSON.parse(out) as { feeds: Verdict[] }).feeds };
  };
  /** What is told of a feed: `path code`. */
  const told = async (fields: object) => {
    await place.write('feed.json', feed(fields));
    const { feeds: [verdict] } = await ask('feed.json');
    assert.ok(verdict!.problems.every(({ severity, remedy }) => severity === 'notice' && /^[A-Z"].*[.?]$/.test(remedy)), JSON.stringify(verdict));
    return verdict!.problems.map(({ path, code }) => `${path} ${code}`);
  };
  return { ...place, ask, told };
}

describe('wegwijzer validate, of conditions', () => {
  const impossible: readonly (readonly [string, readonly object[]])[] = [
    ['bounds that leave nothing between them', [{ subject: 'employees', min: 10 }, { subject: 'employees', max: 5 }]],
    ['a list and its opposite', [{ subject: 'legalForm', in: ['bv'], notIn: ['bv'] }]],
    ['two lists without a value in common', [{ subject: 'stage', in: ['idea'] }, { subject: 'stage', in: ['growing'] }]],
    ['a municipality outside the province', [{ subject: 'region', in: ['PV22'] }, { subject: 'region', in: ['GM0687'] }]],
    ['a sector outside the section', [{ subject: 'sector', in: ['A'] }, { all: [{ subject: 'sector', in: ['56'] }] }]],
    ['each way of a choice', [{ subject: 'employees', max: 5 }, { any: [{ subject: 'employees', min: 10 }, { subject: 'employees', min: 20 }] }]],
  ];
  for (const [what, eligibility] of impossible) it(`tells of what nobody can meet: ${what}`, async (test) => {
    const { told } = await workshop(test);
    assert.deepEqual(await told({ schemes: [{ ...scheme, eligibility }], providers: [{ ...provider, serves: eligibility }] }), ['schemes[0].eligibility met-by-nobody', 'providers[0].serves met-by-nobody']);
  });

  const undecided: readonly (readonly [string, object, string])[] = [
    ['a region by its name', { subject: 'region', in: ['Zeeland'] }, 'unknown-value'],
    ['a code in small letters', { subject: 'region', in: ['gm0687'] }, 'unknown-value'],
    ['a province that is not there', { subject: 'region', in: ['PV29', 'PV99'] }, 'unknown-value'],
    ['a sector that is not there', { subject: 'sector', in: ['99999'] }, 'unknown-value'],
    ['a number in words', { subject: 'employees', in: ['veel'] }, 'unknown-value'],
    ['a number that asks nothing', { subject: 'employees' }, 'undecidable'],
    ['a list that asks nothing', { subject: 'region', note: 'Overal' }, 'undecidable'],
    ['a bound on what is no number', { subject: 'stage', min: 3 }, 'undecidable'],
  ];
  for (const [what, criterion, code] of undecided) it(`tells of what no answer decides: ${what}`, async (test) => {
    const { told } = await workshop(test);
    assert.deepEqual(await told({ schemes: [{ ...scheme, amounts: [{ for: [{ any: [criterion, { text: 'Of anders' }] }] }] }] }), [`schemes[0].amounts[0].for[0].any[0] ${code}`]);
  });

  it('tells of an option whose value no condition can read', async (test) => {
    const { told } = await workshop(test);
    const question = (subject: string, ...values: readonly unknown[]) => ({ id: subject, subject, text: 'Welke?', options: values.map((value, at) => ({ id: `o${at}`, label: 'Dit', value })) });
    const questions = [
      question('legalForm', 'bv', 'zzp', `${site}/vorm`), question('stage', 'Starter', 'start-up'), question('projectStarted', true, 'misschien'), question('employees', { min: 0, max: 9 }, 10, '5', 'veel'),
      question('sector', 'C', 'horeca'), question('region', 'GM0687', 'Goes'), question('trait', 'family', 'none'), question('need', 'grow', 'iets anders'),
    ];
    assert.deepEqual(await told({ questions }), [0, 1, 2, 3, 3, 4, 5].map((at, index) => `questions[${at}].options[${index === 3 ? 2 : at === 3 ? 3 : 1}].value unknown-value`));
  });

  it('tells of a value of a publisher that has no words, since a visitor is shown its address', async (test) => {
    const { told } = await workshop(test);
    const asks = (criterion: object) => told({ schemes: [{ ...scheme, eligibility: [criterion] }] });
    assert.deepEqual(await asks({ subject: 'trait', in: ['family', `${site}/coop`] }), ['schemes[0].eligibility[0] no-words']);
    assert.deepEqual(await asks({ subject: 'legalForm', notIn: [`${site}/vorm`] }), ['schemes[0].eligibility[0] no-words']);
    assert.deepEqual(await asks({ subject: 'trait', in: [`${site}/coop`], note: 'U bent een coöperatie.' }), []);
    assert.deepEqual(await told({ areas: [{ id: `${site}/walcheren`, label: 'Walcheren', members: ['GM0687'] }], schemes: [{ ...scheme, eligibility: [{ subject: 'region', in: [`${site}/walcheren`] }] }] }), [], 'an area has a name');
  });

  it('tells that a question will not be asked: another one asks the same, or there is nothing to choose', async (test) => {
    const { told } = await workshop(test);
    const question = (id: string, subject: string, ...values: readonly unknown[]) => ({ id, subject, text: 'Welke?', ...(values.length > 0 && { options: values.map((value, at) => ({ id: `o${at}`, label: 'Dit', value })) }) });
    const questions = [question('a', 'need'), question('b', 'employees', 3), question('c', 'employees', 30), question('d', 'region'), question('e', 'stage'), question('f', 'employees')];
    assert.deepEqual(await told({ questions }), ['questions[2].subject asked-already', 'questions[4].options nothing-to-choose', 'questions[5].options nothing-to-choose']);
  });

  it('tells of a code of which a spreadsheet took the zero, and as what it is read', async (test) => {
    const { ask } = await workshop(test, { 'feed.json': feed({ schemes: [{ ...scheme, eligibility: [{ subject: 'sector', in: ['1.1', 'sbi2008:2', '01.2', '11'], notIn: [3] }] }] }) });
    const { problems } = (await ask('feed.json')).feeds[0]!;
    assert.deepEqual(problems.map(({ path, code, remedy }) => [path, code, remedy]), ['01.1', 'sbi2008:02', '03'].map((code) => ['schemes[0].eligibility[0]', 'lost-zero', `Write "${code}", as text.`]));
  });

  it('is content with what can be met, with areas and words of the feed itself, and with codes of SBI 2008', async (test) => {
    const { told } = await workshop(test);
    const eligibility = [{ subject: 'region', in: [`${site}/gebied`] }, { subject: 'region', notIn: ['GM0687'] }, { subject: 'sector', in: ['sbi2008:56.10', '47', `${site}/sector`], note: 'U bent een horecazaak, een winkel of een museum.' }, { subject: 'employees', min: 5, max: 9 }, { subject: 'employees', in: [5, '6'] }, { subject: 'trait', in: ['family'] }, { subject: 'trait', notIn: ['exporting'] }, { text: 'U bent eigenaar.' }];
    assert.deepEqual(await told({ areas: [{ id: `${site}/gebied`, label: 'Gebied', members: ['PV29'] }], schemes: [{ ...scheme, eligibility }] }), []);
  });

  it('says where they stand in the document, though a record before them was left out', async (test) => {
    const { ask } = await workshop(test, { 'feed.json': feed({ schemes: [{ id: `${site}/s/0`, kind: 'grant' }, null, { ...scheme, eligibility: [{ subject: 'employees' }] }] }) });
    assert.deepEqual((await ask('feed.json')).feeds[0]!.problems.map(({ path }) => path), ['schemes[0].name', 'schemes[2].eligibility[0]']);
  });
});

describe('wegwijzer validate, of words and names', () => {
  it('tells of words that nothing is done with', async (test) => {
    const { told } = await workshop(test);
    const fields = {
      language: 'Nederlands',
      schemes: [{ ...scheme, language: 'Frysk!', budget: { state: 'op' }, related: [{ id: `${site}/s/2`, type: 'exclude' }], apply: [{ type: 'e-mail' }], audience: ['ondernemer', 'Particulier'] }],
      providers: [{ ...provider, languages: ['nl', 'Engels'], contact: { intake: { type: 'formulier' } }, locations: [{ place: 'Middelburg', region: 'GM0687', precision: 'straat' }] }],
      needs: [{ id: `${site}/n`, label: 'Haven', broader: 'grow', kind: 'doel' }],
    };
    assert.deepEqual((await told(fields)).sort(), ['language', 'needs[0].kind', 'providers[0].contact.intake.type', 'providers[0].languages[1]', 'providers[0].locations[0].precision', 'schemes[0].apply[0].type', 'schemes[0].audience[1]', 'schemes[0].budget.state', 'schemes[0].language', 'schemes[0].related[0].type'].map((path) => `${path} unknown-value`));
  });

  it('tells of an office that a map cannot show, and in which municipality there is such a town', async (test) => {
    const { told, ask } = await workshop(test);
    const shown = [
      { place: 'Emmen', region: 'GM0114' }, { place: 'Klazienaveen', region: 'GM0114', precision: 'region' }, { place: 'EDE GLD', region: 'GM0228' }, { place: 'Haren', region: 'GM0017' },
      { place: 'Nergenshuizen', lat: 52.8, lon: 6.9 }, { region: 'PV22' }, { street: 'Brink 1' },
    ];
    const not = [
      { place: 'Klazienaveen', region: 'GM0109' }, { place: 'Nergenshuizen', region: 'GM0114' }, { place: 'Hengelo Ov', region: 'GM1876' }, { place: 'Rijswijk' }, { place: 'Assen', region: 'PV22', lat: 52.9, lon: 6.5, precision: 'region' },
    ];
    assert.deepEqual(await told({ providers: [{ ...provider, locations: [...shown, ...not] }] }), not.map((_, at) => `providers[0].locations[${shown.length + at}].place no-point`));
    const { feeds: [verdict] } = await ask('feed.json');
    assert.deepEqual(verdict!.problems.map(({ remedy }) => remedy.match(/GM\d{4}/g)), [['GM0114'], null, ['GM0164'], ['GM0603', 'GM1959'], ['GM0106']]);
  });

  it('tells of a window that closes as a day begins, and of none that closes on a day or before its end', async (test) => {
    const { ask } = await workshop(test, { 'feed.json': feed({ schemes: [{ ...scheme, windows: ['2026-12-01T00:00:00+01:00', '2026-11-30T23:00:00Z', '2026-12-01T00:00:00Z', '2026-11-30T23:59:59+01:00', '2026-12-01'].map((closes) => ({ closes })) }] }) });
    const { problems } = (await ask('feed.json')).feeds[0]!;
    assert.deepEqual(problems.map(({ path, code, message }) => [path, code, message]), [0, 1].map((at) => [`schemes[0].windows[${at}].closes`, 'midnight', 'it closes as 2026-12-01 begins, so 2026-11-30 is the last day to apply']));
  });

  it('tells of a field that is one of ours but for a slip, and leaves fields of their own alone', async (test) => {
    const { told } = await workshop(test);
    const own = { 'x-eigen': 1, dossier: 'A1', soort: 'b', url2024: 'x', needs: ['grow'], need: 'kept beside the real one' };
    assert.deepEqual(
      (await told({ Questions: 1, Schemes: 'beside the real one', providers: [{ ...provider, region: ['PV29'], contact: { e_mail: 'a@b.nl' }, locations: [{ postcod: '4331 BK' }] }], schemes: [{ ...scheme, ...own, window: [], Url: 'https://a.example/', amounts: [{ max: 5, curency: 'EUR' }] }] })).sort(),
      ['Questions', 'providers[0].contact.e_mail', 'providers[0].locations[0].postcod', 'providers[0].region', 'schemes[0].Url', 'schemes[0].amounts[0].curency', 'schemes[0].window'].map((path) => `${path} unknown-field`),
    );
  });

  it('tells of places that are not in the Netherlands, and of those whose two numbers changed places', async (test) => {
    const { ask } = await workshop(test, { 'feed.json': feed({ providers: [{ ...provider, locations: [{ lat: 51.4988, lon: 3.6109 }, { lat: 3.6109, lon: 51.4988 }, { lat: 48.85, lon: 2.35 }, { lat: 12.15, lon: -68.27 }] }] }) });
    const { problems } = (await ask('feed.json')).feeds[0]!;
    assert.deepEqual(problems.map(({ path, remedy }) => [path, /swap/.test(remedy)]), [['providers[0].locations[1]', true], ['providers[0].locations[2]', false]]);
  });

  it('tells all that is wrong in a record that is left out, each once, and nothing that is right', async (test) => {
    const wrong = { ...scheme, kind: 5, amounts: [null, { max: '2500', rate: 50 }], windows: [{ closes: '31-12-2026' }], regions: 'PV29', eligibility: [{ subject: 'employees', max: '249' }], summary: 'Goed' };
    const { ask } = await workshop(test, { 'feed.json': feed({ schemes: [{ ...scheme, id: `${site}/s/0` }, wrong] }), 'other.json': feed({ providers: [{ ...provider, id: 'loket', name: undefined, contact: { email: 'info at loket' } }] }) });
    const paths = async (name: string) => (await ask(name)).feeds[0]!.problems.map(({ path, severity }) => `${severity} ${path}`);
    assert.deepEqual((await paths('feed.json')).sort(), ['amounts[1].max', 'amounts[1].rate', 'eligibility[0].max', 'kind', 'regions'].map((path) => `left-out schemes[1].${path}`));
    assert.deepEqual((await paths('other.json')).sort(), ['contact.email', 'id', 'name'].map((path) => `left-out providers[0].${path}`));
  });

  it('gives 3 for notices alone, and 1 when something is left out as well', async (test) => {
    const { ask } = await workshop(test, { 'notice.json': feed({ schemes: [{ ...scheme, budget: { state: 'op' } }] }), 'left.json': feed({ schemes: [{ ...scheme, budget: { state: 'op' } }, { id: 'x' }] }) });
    assert.equal((await ask('notice.json')).code, 3);
    assert.equal((await ask('left.json')).code, 1);
    assert.equal((await ask('notice.json', 'left.json')).code, 1);
  });
});

describe('wegwijzer validate, of files', () => {
  const text = JSON.stringify(feed({ schemes: [{ ...scheme, name: 'Fryslân' }] }));

  it('tells of another encoding than UTF-8', async (test) => {
    const { ask, file, run } = await workshop(test);
    await writeFile(file('latin.json'), Buffer.from(text, 'latin1'));
    await writeFile(file('wide.json'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    await writeFile(file('wide-without-mark.json'), Buffer.from(text, 'utf16le'));
    await writeFile(file('twice.json'), Buffer.from(text, 'utf8').toString('latin1'));
    await writeFile(file('mark.json'), `\ufeff${text}`);
    const codes = async (name: string) => (await ask(name)).feeds[0]!.problems.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(await codes('latin.json'), ['the document encoding', 'schemes[0].name encoding']);
    assert.deepEqual(await codes('twice.json'), ['schemes[0].name encoding']);
    assert.deepEqual(await codes('mark.json'), []);
    for (const name of ['wide.json', 'wide-without-mark.json']) {
      assert.match((await ask(name)).feeds[0]!.error!.message, /is UTF-16, which is not read\. Save it as UTF-8\./);
      assert.match((await run(['search', file(name), 'x'])).err, /is UTF-16/);
    }
  });

  it('tells of a document that is larger than a widget reads', async (test) => {
    const { ask, file } = await workshop(test);
    await writeFile(file('large.json'), `${text}${' '.repeat(25 * 1024 * 1024)}`);
    const { code, feeds: [verdict] } = await ask('large.json');
    assert.deepEqual([code, verdict!.records, verdict!.problems.map((each) => each.code)], [3, 1, ['too-large']]);
    assert.match(verdict!.problems[0]!.message, /larger than 25 MB/);
  });

  it('reads the members of an index too, each once, and names those that cannot be read', async (test) => {
    const web = await serve(test, { '/limburg.json': feed({ schemes: [scheme] }) });
    const { ask, file } = await workshop(test, { 'index.json': feed({ members: [{ url: 'a.json' }, { url: 'gone.json' }, { url: 'half.json' }, { url: web.at('/limburg.json') }, { url: web.at('/weg.json') }] }), 'a.json': feed({ schemes: [scheme] }), 'half.json': '{"feedVersion": 1,' });
    const { code, feeds } = await ask('index.json', 'a.json');
    assert.equal(code, 1);
    assert.deepEqual(feeds.map(({ file: name, records, error }) => [name, records ?? error?.code]), [[file('index.json'), 0], [file('gone.json'), 'network'], [file('half.json'), 'not-json'], [web.at('/limburg.json'), 1], [web.at('/weg.json'), 'http'], [file('a.json'), 1]]);
  });

  it('gives the verdict on the other files when one is not there', async (test) => {
    const { ask } = await workshop(test, { 'a.json': feed({ schemes: [scheme] }) });
    const { code, err, feeds } = await ask('a.json', 'nope.json');
    assert.equal(code, 2);
    assert.match(err, /nope\.json is not there/);
    assert.deepEqual(feeds.map(({ records, error }) => records ?? error?.code), [1, 'unreadable']);
  });
});
