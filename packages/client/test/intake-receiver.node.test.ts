/** The reference receiver, its description in OpenAPI, and the client that posts to it: three that must say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, describe, it } from 'node:test';
import { parseFeed } from '@mkb-wegwijzer/core/feed';
import { type IntakeMessage, intakeFields, intakeFor, parseOrigins } from '@mkb-wegwijzer/core/referral-intake';
// @ts-expect-error -- The demo is plain JavaScript.
import { intakeReceiver } from '../../../demo/receiver.mjs';
// @ts-expect-error -- As above.
import { startDemo } from '../../../demo/server.mjs';
import { type IntakeError, browserEnvironment, newIntakeKey, sendIntake } from '../src/index.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
interface Described {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

const api = JSON.parse(readFileSync(new URL('../../../docs/intake.openapi.json', import.meta.url), 'utf8'));
const at = (ref: string) => ref.replace('#/', '').split('/').reduce((node, name) => node[name], api);
const { post, options } = api.paths['/intake'];

/** What of a value a schema does not allow, for as much of JSON Schema as this description uses. */
function faults(value: unknown, schema: Schema, path = ''): string[] {
  if (schema.$ref) return faults(value, at(schema.$ref), path);
  const { type, properties = {}, required = [], items } = schema;
  const is = type === undefined || (type === 'array' ? Array.isArray(value) : type === 'integer' ? Number.isInteger(value) : type === 'object' ? typeof value === 'object' && value !== null && !Array.isArray(value) : typeof value === type);
  if (!is) return [`${path}: no ${type}`];
  const wrong: string[] = [];
  const check = (right: boolean, what: string) => right || wrong.push(`${path}: ${what}`);
  if ('const' in schema) check(value === schema.const, 'const');
  if (typeof value === 'string') {
    check(value.length >= (schema.minLength ?? 0) && value.length <= (schema.maxLength ?? Infinity), 'length');
    if (schema.pattern) check(new RegExp(schema.pattern).test(value), 'pattern');
    if (schema.format === 'date-time') check(!Number.isNaN(Date.parse(value)), 'date-time');
    if (schema.format === 'email') check(/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value), 'email');
  }
  if (Array.isArray(value)) {
    check(value.length <= (schema.maxItems ?? Infinity), 'items');
    if (items) value.forEach((each, position) => wrong.push(...faults(each, items, `${path}/${position}`)));
  } else if (typeof value === 'object' && value !== null) {
    check(Object.keys(value).length >= (schema.minProperties ?? 0), 'properties');
    for (const name of required) check(name in value, `needs ${name}`);
    for (const [name, inner] of Object.entries(properties)) if (name in value) wrong.push(...faults((value as Record<string, unknown>)[name], inner, `${path}/${name}`));
  }
  return wrong;
}

const message: IntakeMessage = {
  version: 1,
  provider: 'https://loket.example/#org',
  language: 'nl',
  name: 'Ana de Vries',
  contact: { email: 'ana@bedrijf.example' },
  question: 'Hoe vind ik personeel?',
  answers: [{ subject: 'region', question: 'In welke gemeente zit u?', answer: 'Emmen', values: ['GM0114'] }],
  consent: { given: true, text: 'Ik vind het goed.', privacy: 'https://loket.example/privacy' },
};

type ReceiverOptions = { perMinute?: number; mostKept?: number; origins?: string | string[]; now?: () => number; deliver?: (message: unknown) => Promise<void> };

async function setup(test: TestContext, given: ReceiverOptions = {}) {
  const delivered: unknown[] = [];
  const server = createServer(intakeReceiver({ deliver: async (each: unknown) => void delivered.push(each), ...given }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (body: unknown = message, headers: Record<string, string | undefined> = {}, method = 'POST') => {
    const all = { 'content-type': 'application/json', 'idempotency-key': `"${newIntakeKey()}"`, ...headers };
    const response = await fetch(`${origin}/intake`, { method, headers: Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined), ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
    return { status: response.status, headers: response.headers, answer: await describedAnswer(response) };
  };
  return { url: `${origin}/intake`, origin, send, delivered };
}

/** Reads an answer, and holds it against its description. */
async function describedAnswer(response: Response) {
  const text = await response.text();
  if (response.status === 405) return JSON.parse(text);
  const given = (response.status === 204 ? options : post).responses[response.status] as Described | undefined;
  assert.ok(given, `${response.status} is not described`);
  const { headers = {}, content = {} } = given.$ref ? (at(given.$ref) as Described) : given;
  for (const [name, { required, schema }] of Object.entries(headers)) {
    const value = response.headers.get(name);
    if (value !== null || required) assert.deepEqual(faults(value, schema, name), []);
  }
  if (response.status === 204) return undefined;
  const schema = content[response.headers.get('content-type') ?? '']?.schema;
  assert.ok(schema, `${response.headers.get('content-type')} is not described for ${response.status}`);
  assert.deepEqual(faults(JSON.parse(text), schema), []);
  return JSON.parse(text);
}

describe('the reference receiver', () => {
  it('takes a question in, once, and gives the same receipt for the same key', async (test) => {
    const { send, delivered } = await setup(test, { now: () => Date.parse('2026-11-24T12:00:00Z') });
    const key = { 'idempotency-key': '"8f14e45fceea167a5a36dedd4bea2543"' };
    const first = await send(message, key);
    const second = await send(message, { 'idempotency-key': '8f14e45fceea167a5a36dedd4bea2543' });
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.match(first.answer.reference, /^VRG-[0-9A-Z]{6}$/);
    assert.equal(first.answer.received, '2026-11-24T12:00:00.000Z');
    assert.deepEqual(second.answer, first.answer);
    assert.deepEqual(delivered, [message]);
  });

  it('refuses a key that came with another message', async (test) => {
    const { send, delivered } = await setup(test);
    const key = { 'idempotency-key': '"8f14e45fceea167a5a36dedd4bea2543"' };
    await send(message, key);
    const { status, answer } = await send({ ...message, question: 'Iets anders' }, key);
    assert.deepEqual([status, answer.type.split('/').at(-1), delivered.length], [422, 'idempotency-key-reused', 1]);
  });

  it('says that it is busy with a message that came twice at once', async (test) => {
    let release!: () => void;
    let arrived!: () => void;
    const arriving = new Promise<void>((resolve) => (arrived = resolve));
    const { send } = await setup(test, { deliver: () => (arrived(), new Promise<void>((resolve) => (release = resolve))) });
    const key = { 'idempotency-key': '"8f14e45fceea167a5a36dedd4bea2543"' };
    const first = send(message, key);
    await arriving;
    assert.equal((await send(message, key)).status, 409);
    release();
    assert.equal((await first).status, 201);
  });

  it('lets the same message in again after it could not be delivered', async (test) => {
    let fails = true;
    const { send } = await setup(test, { deliver: async () => { if (fails) throw new Error(message.question); } });
    const key = { 'idempotency-key': '"8f14e45fceea167a5a36dedd4bea2543"' };
    const { status, answer } = await send(message, key);
    assert.equal(status, 503);
    assert.ok(!JSON.stringify(answer).includes(message.question));
    fails = false;
    assert.equal((await send(message, key)).status, 201);
  });

  it('says which fields are not right', async (test) => {
    const { send, delivered } = await setup(test);
    const wrong = { ...message, name: ' ', contact: { email: 'ana', telephone: '12' }, question: 'x'.repeat(5_001), answers: [{ subject: 'region' }], consent: { given: 'yes', text: 'Ja' } };
    const { status, answer } = await send(wrong);
    assert.equal(status, 422);
    assert.deepEqual(answer.errors.map(({ pointer }: { pointer: string }) => pointer), ['#/name', '#/contact/email', '#/contact/telephone', '#/question', '#/answers', '#/consent']);
    assert.deepEqual((await send({ ...message, contact: {} })).answer.errors.map(({ pointer }: { pointer: string }) => pointer), ['#/contact']);
    assert.equal((await send({})).answer.errors.length, 8);
    assert.deepEqual(delivered, []);
  });

  const refused: [string, unknown, Record<string, string | undefined>, number][] = [
    ['without a key', message, { 'idempotency-key': undefined }, 400],
    ['a key that is too short to be one of a kind', message, { 'idempotency-key': '"1"' }, 400],
    ['what is no JSON', '{"version":', {}, 400],
    ['what is no object', '[1]', {}, 400],
    ['a form', 'name=Ana', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['what is too large', { ...message, question: 'x'.repeat(65_536) }, {}, 413],
  ];
  for (const [what, body, headers, status] of refused) {
    it(`refuses ${what}`, async (test) => {
      const { send } = await setup(test);
      assert.equal((await send(body, headers)).status, status);
    });
  }

  it('takes so many a minute, and says when there is room again', async (test) => {
    let now = 0;
    const { send } = await setup(test, { perMinute: 2, now: () => now });
    await send();
    now = 20_000;
    await send();
    const { status, headers } = await send();
    assert.deepEqual([status, headers.get('retry-after')], [429, '40']);
    now = 60_000;
    assert.equal((await send()).status, 201);
  });

  it('remembers so many keys, and forgets the oldest', async (test) => {
    const { send } = await setup(test, { mostKept: 1 });
    const key = (letter: string) => ({ 'idempotency-key': `"${letter.repeat(20)}"` });
    for (const [letter, status] of [['a', 201], ['b', 201], ['b', 200], ['a', 201]] as const) assert.equal((await send(message, key(letter))).status, status);
  });

  it('lets pages of the sites that it names post, and no others', async (test) => {
    const { send } = await setup(test, { origins: ['https://gemeente.example'] });
    const preflight = async (origin: string) => (await send(undefined, { origin, 'content-type': undefined, 'idempotency-key': undefined, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' }, 'OPTIONS')).headers;
    const named = await preflight('https://gemeente.example');
    assert.deepEqual(['access-control-allow-origin', 'access-control-allow-headers', 'access-control-allow-methods', 'vary'].map((name) => named.get(name)), ['https://gemeente.example', 'content-type, idempotency-key', 'POST', 'origin']);
    const { headers } = await send(message, { origin: 'https://gemeente.example' });
    assert.deepEqual([headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers'), headers.get('access-control-allow-credentials')], ['https://gemeente.example', 'retry-after', null]);
  });

  it('answers nothing but POST', async (test) => {
    const { send } = await setup(test);
    const { status, headers } = await send(undefined, {}, 'GET');
    assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS']);
  });
});

describe('a client and the reference receiver', () => {
  const send = (url: string, sent: IntakeMessage, key = newIntakeKey()) => sendIntake(url, sent, { key, origins: [new URL(url).origin], environment: browserEnvironment() });

  it('agree on a message, with what the description says of it', async (test) => {
    const { url, delivered } = await setup(test);
    const receipt = await send(url, message);
    assert.match(receipt.reference!, /^VRG-/);
    assert.deepEqual(delivered, [message]);
    assert.deepEqual(faults(message, post.requestBody.content['application/json'].schema), []);
  });

  it('agree on which fields are not right, as the description says', async (test) => {
    const { url } = await setup(test);
    const wrong = { ...message, name: '', contact: { email: 'ana' } };
    const error = await send(url, wrong).then(() => assert.fail(), (each: IntakeError) => each);
    assert.deepEqual([error.code, error.fields], ['invalid', [{ field: 'name', detail: 'Fill in a name of at most 200 characters.' }, { field: 'email', detail: 'This is no e-mail address.' }]]);
    assert.deepEqual(faults(wrong, post.requestBody.content['application/json'].schema), ['/name: length', '/contact/email: email']);
    const named = api.components.schemas.Problem.properties.errors.items.properties.pointer.description;
    for (const field of intakeFields) assert.ok(named.includes(['email', 'telephone'].includes(field) ? `#/contact/${field}` : `#/${field}`), field);
  });

  it('meet in the demo, at /intake, to which a feed there leads', async (test) => {
    const demo = await startDemo();
    test.after(() => demo.close());
    assert.equal((await fetch(`${demo.url}/receiver.mjs`)).status, 404);
    const { feed, problems } = parseFeed(await (await fetch(`${demo.url}/feeds/loket.json`)).text(), `${demo.url}/feeds/loket.json`);
    assert.deepEqual(problems, []);
    const [first] = intakeFor(feed.providers[0]!, parseOrigins('self', demo.url));
    assert.equal(first?.type, 'post');
    assert.match((await send(first.url, message)).reference!, /^VRG-/);
    assert.equal((await fetch(first.privacy)).status, 200);
  });
});
