import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Provider } from '@mkb-wegwijzer/core/feed';
import { type Draft, type GivenAnswer, type LinkChannel, callAddress, intakeFor, linkAddress, longestAddress, mailAddress, maySendTo, messageOf, mistakesIn, parseOrigins, wantedAnswers } from '@mkb-wegwijzer/core/referral-intake';

const answers: GivenAnswer[] = [
  { subject: 'need', question: 'Waar wilt u hulp bij?', answer: 'Personeel en geld', values: ['hire', 'finance'] },
  { subject: 'region', question: 'In welke gemeente?', answer: 'Emmen', values: ['GM0114'] },
];

describe('intake-origins', () => {
  it('takes origins, with or without a slash, each once', () => {
    expect(parseOrigins(' https://loket.example  https://loket.example/\n HTTPS://KVK.example:443,https://a.example:8443/ http://localhost:8000')).to.deep.equal(['https://loket.example', 'https://kvk.example', 'https://a.example:8443', 'http://localhost:8000']);
  });

  it('passes over what is no origin', () => {
    expect(parseOrigins('* https: loket.example //loket.example http://loket.example https://me@loket.example https://loket.example/intake https://loket.example?x https://loket.example/# null data:text/html,x file:///etc javascript:alert(1)')).to.deep.equal([]);
  });

  it('knows the page itself by a word', () => {
    expect(parseOrigins('self', 'https://gemeente.example')).to.deep.equal(['https://gemeente.example']);
    expect(parseOrigins("'self' https://kvk.example", 'http://localhost:8000')).to.deep.equal(['http://localhost:8000', 'https://kvk.example']);
    expect(parseOrigins('self', 'http://gemeente.example'), 'not without https').to.deep.equal([]);
    expect(parseOrigins('self', 'null')).to.deep.equal([]);
    expect(parseOrigins('self')).to.deep.equal([]);
  });

  it('never throws, and lets nothing through but the origins themselves', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), fc.webUrl(), (text, address) => {
        const origins = parseOrigins(text);
        for (const origin of origins) expect(maySendTo(`${origin}/intake`, origins)).to.equal(true);
        if (maySendTo(address, origins)) expect(origins).to.include(new URL(address).origin);
      }),
    );
  });
});

describe('the ways to an organisation', () => {
  const ways = (contact: Provider['contact'], origins: readonly string[] = ['https://loket.example']) =>
    intakeFor({ contact }, origins).map((channel) => (channel.type === 'mail' ? `mail ${channel.address}` : channel.type === 'phone' ? `phone ${channel.number}` : `${channel.type} ${channel.url}`));
  const privacy = 'https://loket.example/privacy';
  const all = { url: 'https://loket.example/', email: 'vraag@loket.example', telephone: '0592 12 34 56' };
  const plain = ['mail vraag@loket.example', 'link https://loket.example/', 'phone 0592 12 34 56'];

  it('begin with a form, where the page lets it send', () => {
    expect(ways({ ...all, intake: { type: 'post', url: 'https://loket.example/in', privacy } })).to.deep.equal(['post https://loket.example/in', ...plain]);
  });

  it('are mail and the rest where it does not', () => {
    expect(ways({ ...all, intake: { type: 'post', url: 'https://elders.example/in', privacy } })).to.deep.equal(plain);
    expect(ways({ ...all, intake: { type: 'post', url: 'https://loket.example/in', privacy } }, [])).to.deep.equal(plain);
    expect(ways({ ...all, intake: { type: 'post', url: 'https://loket.example.evil.example/in', privacy } })).to.deep.equal(plain);
  });

  it('have no form without a privacy page', () => {
    expect(ways({ ...all, intake: { type: 'post', url: 'https://loket.example/in' } })).to.deep.equal(plain);
  });

  it('begin with its own page or mail', () => {
    expect(ways({ ...all, intake: { type: 'link', url: 'https://loket.example/vraag' } })).to.deep.equal(['link https://loket.example/vraag', ...plain]);
    expect(ways({ ...all, intake: { type: 'mailto', url: 'mailto:balie@loket.example' } })).to.deep.equal(['mail balie@loket.example', ...plain]);
    expect(ways({ ...all, intake: { type: 'mailto' } })).to.deep.equal(plain);
    expect(ways({ ...all, intake: { type: 'link', url: 'tel:+31592000000' } })).to.deep.equal(['phone +31592000000', ...plain]);
  });

  it('name each once', () => {
    expect(ways({ ...all, intake: { type: 'link', url: 'https://loket.example/' } })).to.deep.equal(['link https://loket.example/', 'mail vraag@loket.example', 'phone 0592 12 34 56']);
    expect(ways({ ...all, intake: { type: 'mailto', url: 'mailto:Vraag@Loket.example' } })).to.deep.equal(['mail Vraag@Loket.example', 'link https://loket.example/', 'phone 0592 12 34 56']);
  });

  it('take of a mail address to whom, and nothing more', () => {
    expect(ways({ intake: { type: 'mailto', url: 'mailto:a@loket.example?bcc=b@evil.example&body=x' } })).to.deep.equal(['mail a@loket.example']);
    expect(ways({ intake: { type: 'mailto', url: 'mailto:a@loket.example,b@evil.example' } })).to.deep.equal([]);
    expect(ways({ intake: { type: 'mailto', url: 'mailto:%E0%A4%A' } })).to.deep.equal([]);
  });

  it('may be none', () => {
    expect(ways(undefined)).to.deep.equal([]);
    expect(ways({ intake: { type: 'fax' } })).to.deep.equal([]);
  });
});

describe('addresses with answers in them', () => {
  const link = (given: Partial<LinkChannel> = {}): LinkChannel => ({ type: 'link', url: 'https://loket.example/vraag', domain: 'loket.example', isIntake: true, fields: undefined, ...given });
  const parameters = (address: string) => Object.fromEntries(new URL(address).searchParams);

  it('carry a summary to a page that takes in questions', () => {
    expect(parameters(linkAddress(link(), answers))).to.deep.equal({ summary: 'Waar wilt u hulp bij? Personeel en geld\nIn welke gemeente? Emmen' });
    expect(linkAddress(link({ url: 'https://loket.example/vraag?via=wizard#form' }), answers)).to.match(/^https:\/\/loket\.example\/vraag\?via=wizard&summary=Waar%20[^#]+#form$/);
  });

  it('carry the answers that it wants, each by its name', () => {
    expect(parameters(linkAddress(link({ fields: ['needs', 'region', 'employees'] }), answers))).to.deep.equal({ needs: 'hire,finance', region: 'GM0114' });
    expect(linkAddress(link({ fields: [] }), answers)).to.equal('https://loket.example/vraag');
  });

  it('carry nothing to a page that does not, or that the visitor gives nothing', () => {
    expect(linkAddress(link({ isIntake: false }), answers)).to.equal('https://loket.example/vraag');
    expect(linkAddress(link(), [])).to.equal('https://loket.example/vraag');
  });

  it('make a mail with lines that mail programs know', () => {
    expect(mailAddress('vraag@loket.example', 'Vraag & meer', 'Een\nTwee #2')).to.equal('mailto:vraag@loket.example?subject=Vraag%20%26%20meer&body=Een%0D%0ATwee%20%232');
  });

  it('let no address bring in copies to others', () => {
    const { pathname, searchParams } = new URL(mailAddress('a?bcc=evil@loket.example', 'Vraag', ''));
    expect([decodeURIComponent(pathname), searchParams.get('bcc')]).to.deep.equal(['a?bcc=evil@loket.example', null]);
  });

  it('are never longer than is taken, and never broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000, size: 'max' }), fc.string({ unit: 'binary', maxLength: 200 }), (body, subject) => {
        const mail = mailAddress('vraag@loket.example', subject.slice(0, 100), body);
        const page = linkAddress(link(), [{ ...answers[0]!, answer: body }]);
        expect(mail.length).to.be.at.most(longestAddress);
        expect(page.length).to.be.at.most(longestAddress);
        for (const each of [mail, page]) expect(() => decodeURIComponent(each)).not.to.throw();
      }),
      { numRuns: 50 },
    );
    const cut = new URL(mailAddress('vraag@loket.example', 'Vraag', '🎈'.repeat(2_000))).searchParams.get('body')!;
    expect(cut).to.match(/^(🎈){100,}…$/u);
  });

  it('make a call of a number as people write it', () => {
    expect(callAddress('+31 (0)592-12 34 56')).to.equal('tel:+31592123456');
    expect(callAddress('(0592) 12 34 56')).to.equal('tel:0592123456');
  });
});

describe('the answers that an intake wants', () => {
  it('are all of them when it does not say', () => {
    expect(wantedAnswers(answers, undefined)).to.deep.equal(answers);
    expect(wantedAnswers(answers, ['summary'])).to.deep.equal(answers);
    expect(wantedAnswers(answers, ['needs', 'employees'])).to.deep.equal([answers[0]]);
    expect(wantedAnswers(answers, [])).to.deep.equal([]);
  });
});

describe('a draft', () => {
  const draft: Draft = { name: ' Ana ', email: 'ana@bedrijf.example', telephone: '', question: 'Hoe?', consent: true };
  const mistakes = (given: Partial<Draft>) => Object.fromEntries(mistakesIn({ ...draft, ...given }));

  it('is right with one way to reach someone', () => {
    expect(mistakes({})).to.deep.equal({});
    expect(mistakes({ email: '', telephone: '06-12345678' })).to.deep.equal({});
  });

  it('says what is missing, in the order of the form', () => {
    expect([...mistakesIn({ name: '', email: ' ', telephone: '', question: '\n', consent: false })]).to.deep.equal([['name', 'missing'], ['contact', 'missing'], ['question', 'missing'], ['consent', 'missing']]);
  });

  it('knows numbers as people write them, and what is none', () => {
    for (const telephone of ['0592 123456', '(0592) 12 34 56', '+31 (0)6 12 34 56 78', '0031612345678']) expect(mistakes({ telephone }), telephone).to.deep.equal({});
    for (const telephone of ['12', 'bel mij', '06-1234567a', '+', '0'.repeat(20)]) expect(mistakes({ telephone }), telephone).to.deep.equal({ telephone: 'wrong' });
  });

  it('says what is wrong or too long', () => {
    expect(mistakes({ email: 'ana@bedrijf', name: 'x'.repeat(201), question: 'x'.repeat(5_001) })).to.deep.equal({ name: 'long', email: 'wrong', question: 'long' });
  });

  it('becomes a message, trimmed, with only what was filled in', () => {
    expect(messageOf(draft, { provider: 'https://loket.example/#org', language: 'nl', answers, consent: { text: 'Goed.', privacy: 'https://loket.example/privacy' } })).to.deep.equal({
      version: 1,
      provider: 'https://loket.example/#org',
      language: 'nl',
      name: 'Ana',
      contact: { email: 'ana@bedrijf.example' },
      question: 'Hoe?',
      answers,
      consent: { given: true, text: 'Goed.', privacy: 'https://loket.example/privacy' },
    });
  });
});
