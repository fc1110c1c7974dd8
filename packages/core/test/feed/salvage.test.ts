import { expect } from '@open-wc/testing';
import { FeedError, type FeedProblem, type Scheme, limits, maxMembers, parseFeed, readFeed } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';

const url = 'https://feed.example/feed.json';

/** A scheme or provider as someone else wrote it: sound, but for what is given. */
const raw = (record: object, given: object) => ({ ...record, ...given });
const schemeWith = (given: object) => raw(scheme({ name: 'Energievoucher' }), given);
const providerWith = (given: object) => raw(provider({ name: 'Loket' }), given);

const read = (document: object) => readFeed({ ...feedOf(), ...document }, url);
const readScheme = (given: object) => read({ schemes: [schemeWith(given)] });
const readProvider = (given: object) => read({ providers: [providerWith(given)] });

/** The one problem, as its owner reads it: `path: message`. */
const told = ({ problems }: { problems: readonly FeedProblem[] }) => problems.map(({ path, message }) => `${path}: ${message}`);
const codes = ({ problems }: { problems: readonly FeedProblem[] }) => problems.map(({ severity, code }) => `${severity} ${code}`);
const names = ({ feed }: { feed: { schemes: readonly Scheme[] } }) => feed.schemes.map(({ name }) => name);

const failure = (run: () => unknown): FeedError => {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('It was read');
};

describe('reading a document that is no feed', () => {
  it('tells a web page from a broken file', () => {
    expect(failure(() => parseFeed('<!doctype html><title>404</title>', url)).message).to.contain('looks like a web page');
    const broken = failure(() => parseFeed('{ "feedVersion": 1, ', url));
    expect(broken.code).to.equal('not-json');
    expect(broken.message).to.contain(url);
  });

  it('reads a file that starts with a byte order mark', () => {
    expect(parseFeed(`\ufeff${JSON.stringify(feedOf(scheme()))}`, url).feed.schemes).to.have.length(1);
  });

  for (const [what, document] of [['null', null], ['a list', []], ['a text', 'feed'], ['another object', { type: 'FeatureCollection' }]] as const) {
    it(`refuses ${what}`, () => expect(failure(() => readFeed(document, url)).code).to.equal('not-a-feed'));
  }

  it('names the field that a feed cannot be without', () => {
    expect(failure(() => readFeed({ feedVersion: 1, id: url }, url)).message).to.contain('title: is missing');
    expect(failure(() => readFeed({ ...feedOf(), id: 'provincie zeeland' }, url)).message).to.contain('id: "provincie zeeland" is not an id');
    expect(failure(() => readFeed({ ...feedOf(), title: {} }, url)).message).to.contain('title');
  });

  it('says so when this copy of the library is too old', () => {
    for (const feedVersion of [2, 10, '2']) expect(failure(() => readFeed({ feedVersion, whatever: true }, url)).code).to.equal('newer-version');
  });

  it('is not thrown off by a version that never was', () => {
    for (const feedVersion of [0, -1, 'one', null, {}, [], true]) expect(failure(() => readFeed({ ...feedOf(), feedVersion }, url)).code).to.equal('not-a-feed');
  });

  it('stays one clear error when the essentials are absurd', () => {
    let deep: unknown = 'bodem';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    for (const title of [deep, 'a'.repeat(10_000_000), Array.from({ length: 1_000_000 }, () => 0)]) {
      const { code, message } = failure(() => readFeed({ ...feedOf(), title }, url));
      expect(code).to.equal('not-a-feed');
      expect(message.length).to.be.below(500);
    }
  });
});

describe('the header', () => {
  it('leaves out what is wrong and can be missed, and reads on', () => {
    const { feed, problems } = read({ modified: 'gisteren', license: 7, publisher: 'javascript:alert(1)', schemes: [scheme()] });
    expect(feed.schemes).to.have.length(1);
    expect(feed).not.to.have.any.keys('modified', 'license', 'publisher');
    expect(problems.map(({ path }) => path)).to.have.members(['modified', 'license', 'publisher']);
  });

  it('keeps fields of a later version', () => {
    expect(read({ rating: { stars: null } }).feed).to.deep.include({ rating: { stars: null } });
  });

  it('takes an absent, empty or blank list for an empty one, and reports what is no list', () => {
    for (const schemes of [undefined, null, [], '']) expect(codes(read({ schemes }))).to.deep.equal([]);
    const { feed, problems } = read({ schemes: { 0: scheme() } });
    expect(feed.schemes).to.deep.equal([]);
    expect(problems[0]).to.include({ severity: 'left-out', path: 'schemes', code: 'not-a-list' });
  });

  it('follows no more than fifty members, and only web addresses', () => {
    const members = Array.from({ length: maxMembers + 10 }, (_, index) => ({ url: `${index}.json` }));
    const result = read({ members });
    expect(result.feed.members).to.have.length(50);
    expect(told(result)).to.deep.equal(['members[50]: "members" has 60 records; only the first 50 are read']);
    expect(codes(read({ members: [{ url: 'javascript:alert(1)' }, { url: 'data:application/json,{}' }, { url: 'https://me:secret@feed.example/' }] }))).to.have.length(3);
  });
});

describe('a bad record', () => {
  it('is left out with its path, its id and what to do, and the rest is shown', () => {
    const bad = schemeWith({ id: 'https://feed.example/laat', windows: [{ closes: '2026-13-01' }] });
    const result = read({ schemes: [...Array.from({ length: 12 }, (_, n) => scheme({ name: `Regeling ${n}` })), bad, scheme({ name: 'Laatste' })] });
    expect(result.problems).to.deep.equal([
      {
        severity: 'left-out',
        path: 'schemes[12].windows[0].closes',
        id: 'https://feed.example/laat',
        code: 'not-a-date',
        message: '"2026-13-01" is not a date',
        remedy: 'Write a day as 2026-11-30, or a time as 2026-11-30T17:00:00+01:00.',
      },
    ]);
    expect(names(result)).to.have.length(13).and.to.include('Laatste');
  });

  const cases: readonly [string, object, string][] = [
    ['a day that is not in the calendar', { windows: [{ opens: '2026-02-30' }] }, 'schemes[0].windows[0].opens: "2026-02-30" is not a date'],
    ['a date that a spreadsheet made a number', { windows: [{ closes: 46357 }] }, 'schemes[0].windows[0].closes: 46357 is not a date'],
    ['a Dutch date', { modified: '24-11-2026' }, 'schemes[0].modified: "24-11-2026" is not a date'],
    ['a time without its offset', { modified: '2026-11-24T09:00:00' }, 'schemes[0].modified: "2026-11-24T09:00:00" is not a date'],
    ['a window that closes before it opens', { windows: [{ opens: '2026-12-01', closes: '2026-11-01' }] }, 'schemes[0].windows[0].closes: "2026-11-01" lies before where its range begins'],
    ['a least amount above the most', { amounts: [{ min: 5000, max: 500 }] }, 'schemes[0].amounts[0].max: 500 lies before where its range begins'],
    ['an amount in words', { amounts: [{ max: '5.000 euro' }] }, 'schemes[0].amounts[0].max: "5.000 euro" is not a number'],
    ['an amount that is no number', { amounts: [{ max: 'NaN' }] }, 'schemes[0].amounts[0].max: "NaN" is not a number'],
    ['a rate in percents', { amounts: [{ rate: 40 }] }, 'schemes[0].amounts[0].rate: 40 is larger than the most allowed (1)'],
    ['a negative amount', { amounts: [{ min: -1 }] }, 'schemes[0].amounts[0].min: -1 is smaller than the least allowed (0)'],
    ['a condition that nobody meets', { eligibility: [{ subject: 'employees', min: 250, max: 5 }] }, 'schemes[0].eligibility[0].max: 5 lies before where its range begins'],
    ['a bound in words, deep in a condition', { eligibility: [{ any: [{ text: 'ja' }, { all: [{ subject: 'employees', max: 'tien' }] }] }] }, 'schemes[0].eligibility[0].any[1].all[0].max: "tien" is not a number'],
    ['a condition to be judged without a text', { eligibility: [{ text: 5 }] }, 'schemes[0].eligibility[0].text: 5 is not text'],
    ['a condition of two kinds', { eligibility: [{ any: [{ text: 'ja' }], all: [{ text: 'nee' }] }] }, 'schemes[0].eligibility[0]: {"any":[{"text":"ja"}],"all":[{"text":"nee"}]} is more than one kind of condition'],
    ['a group hidden in a comparison', { eligibility: [{ subject: 'employees', max: 5, any: 5 }] }, 'schemes[0].eligibility[0]: {"subject":"employees","max":5,"any":5} is more than one kind of condition'],
    ['one wording that is no text', { name: { nl: 'Regeling', en: 5 } }, 'schemes[0].name.en: 5 is not text'],
    ['a language that is none', { summary: { Nederlands: 'Kort' } }, 'schemes[0].summary.Nederlands: "Nederlands" is not a language'],
    ['one thing where a list belongs', { keywords: 'geld' }, 'schemes[0].keywords: "geld" is not a list'],
    ['an id with spaces', { id: 'energie voucher' }, 'schemes[0].id: "energie voucher" is not an id'],
    ['no name', { name: undefined }, 'schemes[0].name: is missing'],
    ['a name without a wording', { name: {} }, 'schemes[0].name: is missing'],
  ];
  for (const [what, given, message] of cases) it(`is told in words: ${what}`, () => expect(told(readScheme(given))).to.deep.equal([message]));

  it('comes with what to write instead', () => {
    expect(readScheme({ amounts: [{ rate: 40 }] }).problems[0]!.remedy).to.equal('Write a share: 0.4 for 40 %.');
  });

  it('is told in words for an organisation too', () => {
    const messages = [
      { locations: [{ lat: 530 }] },
      { locations: [{ postcode: '8900' }] },
      { locations: [{ openingHours: [{ days: ['maandag'], opens: '09:00', closes: '17:00' }] }] },
      { locations: [{ openingHours: [{ days: ['mo'], opens: '9 uur', closes: '17:00' }] }] },
      { locations: [{ openingHours: [{ days: ['mo'], opens: '09:00', closes: '17:00', validFrom: '2026-12-31', validThrough: '2026-12-01' }] }] },
      { contact: { telephone: 'bel ons' } },
      { contact: { email: 'info at loket.example' } },
      { contact: { intake: { type: 'post', url: 'https://loket.example/intake' } } },
    ].flatMap((given) => told(readProvider(given)));
    expect(messages).to.deep.equal([
      'providers[0].locations[0].lat: 530 is larger than the most allowed (90)',
      'providers[0].locations[0].postcode: "8900" is not a postcode',
      'providers[0].locations[0].openingHours[0].days[0]: "maandag" is not one of: mo, tu, we, th, fr, sa, su',
      'providers[0].locations[0].openingHours[0].opens: "9 uur" is not a time',
      'providers[0].locations[0].openingHours[0].validThrough: "2026-12-01" lies before where its range begins',
      'providers[0].contact.telephone: "bel ons" is not a telephone number',
      'providers[0].contact.email: "info at loket.example" is not an e-mail address',
      'providers[0].contact.intake.privacy: is missing',
    ]);
  });

  it('always says what to do', () => {
    for (const [, given] of cases) expect(readScheme(given).problems[0]!.remedy).to.match(/^[A-Z].*\.$/);
  });

  it('is the second one with an id; the first is kept', () => {
    const result = read({ schemes: [schemeWith({}), schemeWith({ name: 'Kopie' })], providers: [raw(provider(), { id: scheme({ name: 'Energievoucher' }).id })] });
    expect(names(result)).to.deep.equal(['Energievoucher']);
    expect(result.feed.providers).to.have.length(1);
    expect(result.problems[0]).to.include({ severity: 'left-out', path: 'schemes[1].id', code: 'duplicate-id', id: 'https://feed.example/energievoucher' });
  });

  it('does not take the id from a sound one', () => {
    expect(names(read({ schemes: [schemeWith({ kind: 5 }), schemeWith({ name: 'Goed' })] }))).to.deep.equal(['Goed']);
  });
});

describe('addresses in a feed', () => {
  const unsafe = ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/1', 'file:///etc/passwd', 'ftp://a.example/', 'about:blank'];
  const unfit = ['/aanvragen', 'aanvragen.html', '//a.example/x', 'www.a.example', 'https://', 'https://me:secret@a.example/', 'https://me@a.example/', 'https://a.example/met spatie', 'https://a.example/\u202egpj.exe', 'https://a.example/\ud800'];
  const fields: readonly [string, (url: string) => { problems: readonly FeedProblem[] }][] = [
    ['scheme.url', (address) => readScheme({ url: address })],
    ['scheme.apply', (address) => readScheme({ apply: [{ type: 'online', url: address }] })],
    ['scheme.legal', (address) => readScheme({ legal: [address] })],
    ['scheme.source.url', (address) => readScheme({ source: [{ url: address }] })],
    ['provider.contact.url', (address) => readProvider({ contact: { url: address } })],
    ['provider.intake.url', (address) => readProvider({ contact: { intake: { type: 'link', url: address } } })],
    ['provider.intake.privacy', (address) => readProvider({ contact: { intake: { type: 'post', url: 'https://a.example/in', privacy: address } } })],
  ];
  for (const [field, readWith] of fields) {
    it(`are refused in ${field} unless a visitor can be sent there`, () => {
      for (const address of [...unsafe, ...unfit]) expect(readWith(address).problems.map(({ code }) => code), address).to.deep.equal(['not-a-url']);
      for (const address of ['https://a.example/', 'http://a.example/pad?q=1&r=2#deel', 'https://münchen.example/']) expect(codes(readWith(address)), address).to.deep.equal([]);
    });
  }

  it('may be mail and telephone where a visitor applies or asks', () => {
    for (const address of ['mailto:loket@a.example', 'tel:+31881234567']) {
      expect(codes(readScheme({ apply: [{ url: address }] }))).to.deep.equal([]);
      expect(codes(readProvider({ contact: { intake: { type: 'mailto', url: address } } }))).to.deep.equal([]);
      expect(codes(readScheme({ url: address }))).to.deep.equal(['left-out not-a-url']);
    }
  });

  it('of a form that is posted must be on the web', () => {
    const post = (address: string | undefined) => readProvider({ contact: { intake: { type: 'post', url: address, privacy: 'https://a.example/privacy' } } });
    expect(codes(post('https://a.example/in'))).to.deep.equal([]);
    expect(codes(post('mailto:loket@a.example'))).to.deep.equal(['left-out not-a-url']);
    expect(told(post(undefined))).to.deep.equal(['providers[0].contact.intake.url: is missing']);
  });

  it('that only name something are never script either', () => {
    for (const id of [...unsafe.filter((address) => !address.startsWith('ftp')), 'urn:a\u202eb', 'urn:\ud800', 'urn:a b', 'energievoucher', '']) expect(readScheme({ id }).feed.schemes, id).to.deep.equal([]);
    for (const id of ['urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66', 'https://a.example/#x', 'https://a.example/coöperatie']) expect(codes(readScheme({ id })), id).to.deep.equal([]);
  });
});

describe('words that this version does not know', () => {
  it('are kept, and their owner hears of it', () => {
    const result = readScheme({ kind: 'lottery', status: 'paused', eligibility: [{ any: [{ subject: 'shoeSize', min: 40 }] }] });
    expect(result.feed.schemes[0]).to.include({ kind: 'lottery', status: 'paused' });
    expect(codes(result)).to.deep.equal(['notice unknown-value', 'notice unknown-value', 'notice unknown-value']);
    expect(result.problems.map(({ path }) => path)).to.deep.equal(['schemes[0].kind', 'schemes[0].status', 'schemes[0].eligibility[0].any[0].subject']);
    expect(codes(readProvider({ role: 'wizard', approach: 'magic' }))).to.deep.equal(['notice unknown-value', 'notice unknown-value']);
    expect(codes(readScheme({ related: [{ id: 'urn:x', type: 'cousin-of' }], apply: [{ type: 'fax' }], budget: { state: 'vague' } }))).to.deep.equal([]);
  });

  it('are noticed among themes and needs, unless the feed defines them or another feed may', () => {
    expect(codes(readScheme({ themes: ['financing'], needs: ['grow'] }))).to.deep.equal([]);
    expect(codes(readScheme({ themes: ['https://other.example/theme'], needs: ['https://other.example/need'] }))).to.deep.equal([]);
    expect(told(readScheme({ themes: ['energy', 'Duurzaam ondernemen'], needs: ['rijk worden'] }))).to.deep.equal([
      'schemes[0].themes[1]: "Duurzaam ondernemen" is not a known theme',
      'schemes[0].needs[0]: "rijk worden" is not a known need',
    ]);
    expect(codes(read({ themes: [{ id: 'water', label: 'Water', broader: 'sustainability' }], schemes: [schemeWith({ themes: ['water'] })] }))).to.deep.equal([]);
    expect(told(read({ themes: [{ id: 'water', label: 'Water', broader: 'nat' }] }))).to.deep.equal(['themes[0].broader: "nat" is not a known theme']);
  });

  it('are noticed among regions, and treated as a region that is not known', () => {
    expect(codes(readScheme({ regions: ['EU', 'NL', 'PV22', 'GM0114', 'GM0363', 'https://other.example/area'] }))).to.deep.equal([]);
    const result = readScheme({ regions: ['PV99', 'GM9999', 'Zeeland'] });
    expect(result.feed.schemes[0]!.regions).to.deep.equal(['PV99', 'GM9999', 'Zeeland']);
    expect(told(result)).to.deep.equal(['schemes[0].regions[0]: "PV99" is not a known region', 'schemes[0].regions[1]: "GM9999" is not a known region', 'schemes[0].regions[2]: "Zeeland" is not a known region']);
    expect(told(readProvider({ locations: [{ region: 'Emmen' }] }))).to.deep.equal(['providers[0].locations[0].region: "Emmen" is not a known region']);
  });

  it('name a municipality that has since merged without a notice', () => {
    expect(codes(readScheme({ regions: ['GM0003'] }))).to.deep.equal([]);
  });

  it('say nothing of a provider that may be in another feed', () => {
    expect(codes(readScheme({ provider: 'https://other.example/#org', authority: 'https://other.example/#org' }))).to.deep.equal([]);
  });
});

describe('fields that this version does not know', () => {
  it('are kept as they stand, however odd', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 50; level++) deep = { deep };
    const odd = { rating: null, tags: ['', null], html: '<b>', deep, long: 'a'.repeat(100_000), many: Array.from({ length: 5_000 }, () => 0) };
    const result = readScheme(odd);
    expect(codes(result)).to.deep.equal([]);
    expect(result.feed.schemes[0]).to.deep.include(odd);
  });

  it('are kept inside fields that it does know', () => {
    expect(readScheme({ budget: { state: 'low', color: 'red' } }).feed.schemes[0]).to.have.deep.property('budget', { state: 'low', color: 'red' });
  });

  it('never reach for the prototype', () => {
    const text = JSON.stringify(feedOf()).replace('"schemes":[]', '"schemes":[{"id":"urn:a","name":"A","kind":"grant","__proto__":{"audience":["particulier"]},"contact":{"__proto__":{"polluted":true}},"budget":{"state":"low","__proto__":{"polluted":true}}}]').replace('{', '{"__proto__":{"polluted":true},');
    const { feed } = parseFeed(text, url);
    const [found] = feed.schemes;
    expect(found!.audience).to.equal(undefined);
    expect((found!.budget as { polluted?: boolean }).polluted).to.equal(undefined);
    expect((feed as { polluted?: boolean }).polluted).to.equal(undefined);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect(codes(parseFeed(text.replace('"name":"A"', '"name":{"__proto__":"A"}'), url))).to.deep.equal(['left-out missing']);
  });
});

describe('blanks, as a spreadsheet leaves them', () => {
  it('count as absent: null, an empty text, an empty list, and what holds nothing else', () => {
    const blank = { summary: null, description: '', url: ' ', keywords: [], budget: {}, amounts: [{ min: null, max: null }], windows: [{ opens: '', closes: null }], eligibility: [{ any: [{ text: '' }] }] };
    const result = readScheme(blank);
    expect(codes(result)).to.deep.equal([]);
    expect(result.feed.schemes).to.deep.equal([scheme({ name: 'Energievoucher' })]);
  });

  it('leave one language out of a text', () => {
    expect(readScheme({ name: { nl: 'Regeling', en: '' } }).feed.schemes[0]!.name).to.deep.equal({ nl: 'Regeling' });
  });

  it('leave a required field missing', () => {
    for (const name of [null, '', '   ', { nl: '' }]) expect(told(readScheme({ name }))).to.deep.equal(['schemes[0].name: is missing']);
  });

  it('are skipped as rows, while the paths of the rest stay those of the document', () => {
    const result = read({ schemes: [null, {}, schemeWith({ windows: [null, { opens: null }, { closes: 'ooit' }], keywords: ['', 'geld'] })] });
    expect(told(result)).to.deep.equal(['schemes[2].windows[2].closes: "ooit" is not a date']);
    expect(readScheme({ keywords: ['', 'geld', null] }).feed.schemes[0]!.keywords).to.deep.equal(['geld']);
  });

  it('are not zero and not false', () => {
    const given = { amounts: [{ min: 0 }], eligibility: [{ subject: 'projectStarted', in: [false] }] };
    expect(readScheme(given).feed.schemes[0]).to.deep.include(given);
  });
});

describe('absurd sizes', () => {
  const quickly = (run: () => { problems: readonly FeedProblem[] }) => {
    const start = performance.now();
    const result = run();
    expect(performance.now() - start).to.be.below(2_000);
    return result;
  };

  it('are refused before they cost time', () => {
    const million = Array.from({ length: 1_000_000 }, () => 1);
    const megabytes = 'a<'.repeat(5_000_000);
    for (const given of [{ regions: million }, { keywords: million }, { eligibility: million }, { name: megabytes }, { id: `urn:${megabytes}` }, { url: `https://a.example/${megabytes}` }, { name: Object.fromEntries(million.slice(0, 20_000).map((_, n) => [`l${n}`, 'x'])) }]) {
      const result = quickly(() => readScheme(given));
      expect(codes(result)).to.deep.equal(['left-out too-large']);
      expect(JSON.stringify(result.problems).length).to.be.below(2_000);
    }
  });

  it('are refused just above what a field may hold, and read just at it', () => {
    for (const [field, most] of [['name', limits.line], ['summary', limits.paragraph], ['description', limits.article]] as const) {
      expect(codes(readScheme({ [field]: 'a'.repeat(most) }))).to.deep.equal([]);
      expect(codes(readScheme({ [field]: 'a'.repeat(most + 1) }))).to.deep.equal(['left-out too-large']);
    }
    expect(codes(readScheme({ keywords: Array.from({ length: limits.list }, () => 'geld') }))).to.deep.equal([]);
    expect(codes(readScheme({ keywords: Array.from({ length: limits.list + 1 }, () => 'geld') }))).to.deep.equal(['left-out too-large']);
  });

  it('are refused in depth', () => {
    const nest = (levels: number): object => (levels === 0 ? { text: 'ja' } : { any: [nest(levels - 1)] });
    expect(codes(readScheme({ eligibility: [nest(4)] }))).to.deep.equal([]);
    expect(codes(readScheme({ eligibility: [nest(5)] }))).to.deep.equal(['left-out too-deep']);
    const result = quickly(() => readScheme({ eligibility: [nest(2_000)] }));
    expect(result.problems[0]).to.include({ path: 'schemes[0]', code: 'too-deep' });
  });

  it('are refused as numbers that no one can count', () => {
    const result = parseFeed(JSON.stringify(feedOf()).replace('"schemes":[]', '"schemes":[{"id":"urn:a","name":"A","kind":"grant","amounts":[{"max":1e999}]}]'), url);
    expect(codes(result)).to.deep.equal(['left-out not-valid']);
    expect(result.problems[0]!.path).to.equal('schemes[0].amounts[0].max');
  });

  it('do not slow down the search for markup in a long text', () => {
    quickly(() => readScheme({ description: '<a'.repeat(limits.article / 2) }));
    quickly(() => readScheme({ description: '&a'.repeat(limits.article / 2) }));
  });
});

describe('texts', () => {
  it('with markup stay as they are, and their owner hears where', () => {
    const result = readScheme({ name: { nl: 'Regeling', en: '<b>Scheme</b>' }, amounts: [{ note: 'tot &euro; 500' }] });
    expect(result.feed.schemes[0]!.name).to.deep.equal({ nl: 'Regeling', en: '<b>Scheme</b>' });
    expect(result.problems.map(({ severity, path, code }) => `${severity} ${path} ${code}`)).to.deep.equal(['notice schemes[0].name.en markup', 'notice schemes[0].amounts[0].note markup']);
  });

  it('with signs that are not markup go unnoticed', () => {
    for (const summary of ['Voor bedrijven met < 50 fte & omzet > 1 mln', 'R&D; en meer', 'x<5 en y>3', 'Regel één.\n\nRegel twee.']) expect(codes(readScheme({ summary })), summary).to.deep.equal([]);
  });

  it('with characters that cannot be seen lose those that harm the text around them, and their owner hears of it', () => {
    const read = (sign: string) => {
      const result = readScheme({ name: `Regeling${sign} X`, summary: { nl: `Voor${sign} u` } });
      expect(codes(result)).to.deep.equal(['notice hidden-characters', 'notice hidden-characters']);
      return [...names(result), (result.feed.schemes[0]!.summary as { nl: string }).nl];
    };
    for (const sign of ['\u0000', '\u0007', '\u007f', '\u0085', '\u202a', '\u202e', '\u2066', '\u2069']) expect(read(sign), sign).to.deep.equal(['Regeling X', 'Voor u']);
    for (const sign of ['\u200b', '\ud800', '\ufeff']) expect(read(sign), sign).to.deep.equal([`Regeling${sign} X`, `Voor${sign} u`]);
    expect(readScheme({ name: '\u202e' }).feed.schemes, 'a name of nothing else is none').to.deep.equal([]);
    for (const name of ['Coöperatie ’t Hoekje', 'Ondernemers\u00adloket', '👩‍🌾 Boerin']) expect(codes(readScheme({ name })), name).to.deep.equal([]);
  });
});

describe('the demo feeds', () => {
  it('read without any problem', async () => {
    const { feed: index } = parseFeed(await (await fetch('/demo/feeds/index.json')).text(), '/demo/feeds/index.json');
    for (const file of ['index.json', ...index.members.map((member) => member.url)]) {
      const { problems } = parseFeed(await (await fetch(`/demo/feeds/${file}`)).text(), file);
      expect(problems, file).to.deep.equal([]);
    }
  });
});
