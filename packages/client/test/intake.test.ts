import { expect } from '@open-wc/testing';
import type { IntakeMessage } from '@mkb-wegwijzer/core/referral-intake';
import { type Visit, failure, visit } from './fakes.js';
import { type IntakeError, newIntakeKey, sendIntake } from '../src/index.js';

const url = 'https://loket.example/intake';
const message: IntakeMessage = {
  version: 1,
  provider: 'https://loket.example/#org',
  language: 'nl',
  name: 'Ana de Vries',
  contact: { email: 'ana@bedrijf.example' },
  question: 'Hoe vind ik personeel?',
  answers: [],
  consent: { given: true, text: 'Ik vind het goed.', privacy: 'https://loket.example/privacy' },
};
const json = (body: unknown, status = 201, headers: Record<string, string> = {}) => ({ status, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
const receipt = json({ reference: 'VRG-1', received: '2026-11-24T09:00:01Z' });
const problem = (status: number, body: object, headers: Record<string, string> = {}) => json(body, status, { 'content-type': 'application/problem+json', ...headers });

describe('sending a question to an intake', () => {
  let page: Visit;
  const send = (given: { to?: string; origins?: readonly string[]; key?: string } = {}) =>
    sendIntake(given.to ?? url, message, { key: given.key ?? 'k'.repeat(32), origins: given.origins ?? ['https://loket.example'], environment: page.environment });
  const fails = async (given: Parameters<typeof send>[0] = {}) => (await failure(send(given))) as IntakeError;

  beforeEach(() => {
    page = visit();
    page.server.serve(url, receipt);
  });

  it('gives the receipt', async () => {
    expect(await send()).to.deep.equal({ reference: 'VRG-1', received: '2026-11-24T09:00:01.000Z' });
  });

  it('sends JSON with a key, and nothing of the visitor or the page besides', async () => {
    await send({ key: 'a'.repeat(32) });
    const { method, mode, redirect, credentials, referrerPolicy, cache, headers, body } = page.server.inits[0]!;
    expect({ method, mode, redirect, credentials, referrerPolicy, cache }).to.deep.equal({ method: 'POST', mode: 'cors', redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    expect(headers).to.deep.equal({ accept: 'application/json, application/problem+json', 'content-type': 'application/json', 'idempotency-key': `"${'a'.repeat(32)}"` });
    expect(JSON.parse(body as string)).to.deep.equal(message);
  });

  for (const [what, to, origins] of [
    ['to an origin that the page does not name', url, ['https://www.loket.example']],
    ['to another port', 'https://loket.example:8443/intake', ['https://loket.example']],
    ['without https', 'http://loket.example/intake', ['http://loket.example', 'https://loket.example']],
    ['to an address with a user name', 'https://me@loket.example/intake', ['https://loket.example']],
    ['to a script', 'javascript:alert(1)', ['null']],
    ['to nowhere', '', ['https://loket.example']],
  ] as const) {
    it(`sends nothing ${what}`, async () => {
      expect((await fails({ to, origins })).code).to.equal('not-allowed');
      expect(page.server.requests).to.deep.equal([]);
    });
  }

  it('makes keys that are one of a kind', () => {
    const keys = Array.from({ length: 50 }, newIntakeKey);
    expect(new Set(keys).size).to.equal(50);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  describe('when it fails', () => {
    const keys = () => page.server.inits.map(({ headers }) => (headers as Record<string, string>)['idempotency-key']);

    for (const [what, answer] of [['no connection', 'unreachable'], ['a fault', { status: 500 }], ['a receiver that is down', { status: 503 }], ['a receiver that is busy', { status: 429 }], ['a first attempt that still runs', { status: 409 }]] as const) {
      it(`tries once more after ${what}, half a second later, with the same key`, async () => {
        page.server.serve(url, answer, receipt);
        expect((await send()).reference).to.equal('VRG-1');
        expect(keys()).to.have.length(2);
        expect(new Set(keys()).size).to.equal(1);
        expect(page.clock.delays).to.include(500);
      });
    }

    for (const [code, status] of [['network', undefined], ['server', 502], ['busy', 429], ['pending', 409]] as const) {
      it(`gives up after the second time (${code})`, async () => {
        page.server.serve(url, status === undefined ? 'unreachable' : { status });
        const error = await fails();
        expect([error.code, error.status]).to.deep.equal([code, status]);
        expect(page.server.requests).to.have.length(2);
      });
    }

    for (const [what, answers, may] of [
      ['a first attempt that still runs', [{ status: 409 }], true],
      ['a proxy that heard nothing', [{ status: 502 }], true],
      ['a proxy that waited', [{ status: 504 }], true],
      ['a request that took too long', [{ status: 408 }], true],
      ['a lost connection', ['unreachable'], true],
      ['a lost connection, and then a busy receiver', ['unreachable', { status: 429 }], true],
      ['a lost connection, and then a refusal', ['unreachable', { status: 403 }], false],
      ['a busy receiver', [{ status: 429 }], false],
      ['a receiver that is down', [{ status: 503 }], false],
      ['a refusal', [{ status: 403 }], false],
      ['a page that is no receipt', [{ status: 200 }], true],
    ] as const) {
      it(`knows of ${what} that it ${may ? 'may have' : 'has not'} arrived`, async () => {
        page.server.serve(url, ...answers);
        expect((await fails()).mayHaveArrived).to.equal(may);
      });
    }

    it('knows that nothing left without a connection', async () => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      try {
        page.server.serve(url, 'unreachable');
        expect((await fails()).mayHaveArrived).to.equal(false);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('waits as long as the receiver asks, in seconds or until a time', async () => {
      for (const wish of ['3', 'Tue, 24 Nov 2026 09:00:03 GMT']) {
        page = visit();
        page.server.serve(url, { status: 503, headers: { 'retry-after': wish } }, receipt);
        const asked = page.clock.asked(3_000);
        const sent = send();
        await asked;
        expect(page.server.requests, 'it waits').to.have.length(1);
        page.clock.pass(3_000);
        await sent;
      }
    });

    it('does not let a visitor wait for long: it says how long it will take', async () => {
      for (const [wish, wait] of [['120', 120_000], ['Tue, 24 Nov 2026 10:00:00 GMT', 3_600_000]] as const) {
        page.server.serve(url, { status: 429, headers: { 'retry-after': wish } });
        const error = await fails();
        expect([error.code, error.retryAfter]).to.deep.equal(['busy', wait]);
      }
      expect(page.server.requests).to.have.length(2);
    });

    it('takes a wish that makes no sense for none', async () => {
      for (const wish of ['soon', '-5', 'Tue, 24 Nov 2020 09:00:03 GMT', '99999999999999999999']) {
        page.server.serve(url, { status: 503, headers: { 'retry-after': wish } }, receipt);
        expect((await send()).reference).to.equal('VRG-1');
      }
    });

    it('stops waiting after ten seconds, and does not try again by itself', async () => {
      page.server.serve(url, 'silent');
      const asked = page.clock.asked(10_000);
      const sent = fails();
      await asked;
      page.clock.pass(10_000);
      expect((await sent).code).to.equal('timeout');
      expect(page.server.requests).to.have.length(1);
      expect(page.server.aborted).to.have.length(1);
      expect(page.clock.pending).to.equal(0);
    });

    it('names the fields that a receiver does not take, with its words as one short line', async () => {
      page.server.serve(url, problem(422, { title: 'Invalid', errors: [{ pointer: '#/contact/email', detail: ' Dit adres\n<b>bestaat</b>\u202e niet ' }, { pointer: '/name' }, { pointer: '#/name', detail: 'nog eens' }, { pointer: '#/question', detail: 'x'.repeat(999) }, { pointer: '#/__proto__' }, { pointer: 7 }, null, 'x'] }));
      const error = await fails();
      expect([error.code, error.status]).to.deep.equal(['invalid', 422]);
      expect(error.fields).to.deep.equal([{ field: 'email', detail: 'Dit adres <b>bestaat</b> niet' }, { field: 'name', detail: '' }, { field: 'question', detail: `${'x'.repeat(200)}…` }]);
      expect(page.server.requests).to.have.length(1);
    });

    for (const [what, answer] of [
      ['a problem without fields', problem(403, { title: 'No' })],
      ['a problem with fields that nobody can fill in', problem(422, { errors: [{ pointer: '#/version' }] })],
      ['a problem that is no list', problem(422, { errors: { pointer: '#/name' } })],
      ['a page', { status: 404, body: '<h1>Not found</h1>', headers: { 'content-type': 'text/html' } }],
      ['half of a problem', { status: 400, body: '{"errors":[', headers: { 'content-type': 'application/problem+json' } }],
    ] as const) {
      it(`is refused by ${what}`, async () => {
        page.server.serve(url, answer);
        expect((await fails()).code).to.equal('refused');
      });
    }

    it('says nothing of what was sent', async () => {
      page.server.serve(url, problem(400, {}));
      const { message: said } = await fails();
      for (const secret of [message.name, message.question, message.contact.email!]) expect(said).not.to.contain(secret);
    });
  });

  describe('what counts as a receipt', () => {
    for (const [what, answer] of [
      ['a page', { body: '<h1>Welkom</h1>', headers: { 'content-type': 'text/html' } }],
      ['an empty answer', { status: 204 }],
      ['another object', json({ ok: true })],
      ['a list', json(['VRG-1'])],
      ['no more than a name for JSON', { body: 'ok', headers: { 'content-type': 'application/json' } }],
      ['an answer that does not end', json({ reference: 'VRG-1', padding: 'x'.repeat(17 * 1024) })],
      ['a reference that cannot be seen', json({ reference: '\u200b\u202e ' })],
    ] as const) {
      it(`is not ${what}`, async () => {
        page.server.serve(url, answer);
        expect((await fails()).code).to.equal('unreadable');
        expect(page.server.requests).to.have.length(1);
      });
    }

    it('is a date alone, or a reference alone', async () => {
      page.server.serve(url, json({ received: '2026-11-24T10:00:01+01:00' }), json({ reference: 20260001 }));
      expect(await send()).to.deep.equal({ reference: undefined, received: '2026-11-24T09:00:01.000Z' });
      expect(await send()).to.deep.equal({ reference: '20260001', received: '2026-11-24T09:00:00.000Z' });
    });

    it('has a reference of one short line', async () => {
      page.server.serve(url, json({ reference: `A\n\u202eB${'x'.repeat(100)}` }));
      expect((await send()).reference).to.equal(`A B${'x'.repeat(61)}…`);
    });
  });
});
