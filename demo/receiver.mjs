// A reference receiver: what stands behind `contact.intake` of type `post`. Node alone, nothing to install, and nothing kept but
// fingerprints in memory. The contract is in docs/intake.md and docs/intake.openapi.json; a real one does something in `deliver`.
import { createHash, randomInt } from 'node:crypto';

/** Problems have names, as addresses that lead nowhere: yours may lead to a page that explains them. */
const names = 'https://mkb-wegwijzer.invalid/intake/problems/';

/** The longest of each text, in characters. */
const longest = { name: 200, email: 254, telephone: 30, question: 5_000, id: 500, text: 2_000, answers: 100, values: 100 };

/** An answer other than 201 and 200: a problem document (RFC 9457). */
class Problem extends Error {
  constructor(status, type, title, more = {}, headers = {}) {
    super(title);
    Object.assign(this, { status, headers, body: { type: names + type, title, status, ...more } });
  }
}

const isText = (value, most) => typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value, most, isItem) => Array.isArray(value) && value.length <= most && value.every(isItem);
const isAnswer = (value) => isObject(value) && ['subject', 'question', 'answer'].every((name) => isText(value[name], longest.text)) && isList(value.values, longest.values, (each) => typeof each === 'string' && each.length <= longest.id);

/** What is wrong with a message; `pointer` says where (RFC 6901). What it does not know it leaves alone: clients may be newer. */
function mistakesIn(message) {
  const errors = [];
  const check = (pointer, isRight, detail) => isRight || errors.push({ pointer: `#${pointer}`, detail });
  const contact = isObject(message.contact) ? message.contact : {};
  const { email, telephone } = contact;
  check('/version', message.version === 1, 'This receiver takes version 1.');
  check('/provider', isText(message.provider, longest.id), 'Name the provider that it is for.');
  check('/language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(message.language), 'Name the language of the visitor.');
  check('/name', isText(message.name, longest.name), `Fill in a name of at most ${longest.name} characters.`);
  check('/contact', email !== undefined || telephone !== undefined, 'Fill in an e-mail address or a telephone number.');
  check('/contact/email', email === undefined || (isText(email, longest.email) && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email)), 'This is no e-mail address.');
  check('/contact/telephone', telephone === undefined || (isText(telephone, longest.telephone) && /^[+(]?\d[\d ()./-]{6,}$/.test(telephone)), 'This is no telephone number.');
  check('/question', isText(message.question, longest.question), `Fill in a question of at most ${longest.question} characters.`);
  check('/answers', isList(message.answers, longest.answers, isAnswer), 'The answers are a list of { subject, question, answer, values }.');
  check('/consent', isObject(message.consent) && message.consent.given === true && isText(message.consent.text, longest.text), 'Without consent nothing is taken in.');
  return errors;
}

/** The body as text. A client that goes on after the most that is read is cut off. */
async function read(request, mostBytes) {
  const tooLarge = new Problem(413, 'too-large', `A message is at most ${mostBytes} bytes`, {}, { connection: 'close' });
  if (Number(request.headers['content-length']) > mostBytes) throw tooLarge;
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > mostBytes) throw tooLarge;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** The key of `Idempotency-Key: "…"`, a string of structured fields; clients leave the quotes out, so they may be missing. */
function keyOf(header = '') {
  const key = /^"?([\x21\x23-\x7e]{16,128}?)"?$/.exec(header.trim())?.[1];
  if (!key) throw new Problem(400, 'idempotency-key-missing', 'Idempotency-Key is missing, or is no string of 16 to 128 characters');
  return key;
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // The same problem as JSON that is no object.
  }
  throw new Problem(400, 'not-json', 'The body is no JSON object');
}

/** Counts what came in during the last minute. */
class Pace {
  #times = [];
  constructor(perMinute, now) {
    Object.assign(this, { perMinute, now });
  }
  /** Throws when it is too much. */
  step() {
    const now = this.now();
    this.#times = this.#times.filter((time) => now - time < 60_000);
    if (this.#times.length >= this.perMinute) {
      const wait = Math.ceil((this.#times[0] + 60_000 - now) / 1_000);
      throw new Problem(429, 'too-many', 'Too many messages; try again later', {}, { 'retry-after': String(wait) });
    }
    this.#times.push(now);
  }
}

/**
 * Makes a receiver: a handler for `node:http`. `origins` are the sites that may post from a browser (`*` for all), `perMinute` and
 * `mostKept` bound what one process takes and remembers, and `deliver` takes each new message, once.
 */
export function intakeReceiver({ origins = '*', perMinute = 60, mostKept = 1_000, mostBytes = 64 * 1024, deliver = async () => {}, now = Date.now } = {}) {
  const pace = new Pace(perMinute, now);
  /** By key: a fingerprint of what came with it, and what was answered. */
  const receipts = new Map();

  async function receive(request) {
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new Problem(415, 'not-json', 'Send application/json');
    const key = keyOf(request.headers['idempotency-key']);
    pace.step();
    const text = await read(request, mostBytes);
    const print = createHash('sha256').update(text).digest('base64');
    const known = receipts.get(key);
    if (known && known.print !== print) throw new Problem(422, 'idempotency-key-reused', 'This Idempotency-Key came with another message before');
    if (known?.receipt) return { status: 200, body: known.receipt };
    if (known) throw new Problem(409, 'in-progress', 'This message is being taken in', {}, { 'retry-after': '1' });
    const message = parse(text);
    const errors = mistakesIn(message);
    if (errors.length > 0) throw new Problem(422, 'invalid', 'Something in the message is not right', { errors });
    const entry = { print };
    receipts.set(key, entry);
    if (receipts.size > mostKept) receipts.delete(receipts.keys().next().value);
    try {
      const receipt = { reference: `VRG-${randomInt(36 ** 6).toString(36).toUpperCase().padStart(6, '0')}`, received: new Date(now()).toISOString() };
      await deliver(message, receipt);
      entry.receipt = receipt;
      return { status: 201, body: receipt };
    } catch {
      receipts.delete(key);
      throw new Problem(503, 'not-delivered', 'The message could not be taken in; try again later', {}, { 'retry-after': '2' });
    }
  }

  /** What a browser needs before it lets a page of another site post here, and read the answer. */
  function corsFor({ origin }) {
    const allowed = origins === '*' ? '*' : origins.includes(origin) ? origin : undefined;
    return {
      ...(origins !== '*' && { vary: 'origin' }),
      ...(allowed && { 'access-control-allow-origin': allowed, 'access-control-expose-headers': 'retry-after' }),
    };
  }

  return async function handle(request, response) {
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'", ...corsFor(request.headers) };
    const say = (status, body, type, more = {}) => response.writeHead(status, { ...headers, 'content-type': type, ...more }).end(JSON.stringify(body));
    if (request.method === 'OPTIONS') {
      return response.writeHead(204, { ...headers, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-max-age': '600' }).end();
    }
    try {
      if (request.method !== 'POST') throw new Problem(405, 'post-only', 'Send a question with POST', {}, { allow: 'POST, OPTIONS' });
      const { status, body } = await receive(request);
      return say(status, body, 'application/json');
    } catch (error) {
      // Nothing of it is logged: an error may quote what was sent.
      const problem = error instanceof Problem ? error : new Problem(500, 'failed', 'The receiver failed');
      return say(problem.status, problem.body, 'application/problem+json', problem.headers);
    }
  };
}

/** A feed with one desk that takes its questions in here: for a page that wants to show the whole way. */
export const deskFeed = (origin) => ({
  feedVersion: 1,
  id: 'https://demo.wegwijzer.example/feeds/loket.json',
  title: { nl: 'Voorbeeldloket', en: 'Example desk' },
  notice: { nl: 'Een voorbeeld: wie hier een vraag stelt, krijgt een kenmerk en geen antwoord.', en: 'An example: who asks a question here gets a reference and no answer.' },
  publisher: 'https://demo.wegwijzer.example/loket',
  language: 'nl',
  license: 'CC0-1.0',
  providers: [
    {
      id: 'https://demo.wegwijzer.example/loket',
      name: { nl: 'Ondernemersloket van deze voorbeeldsite', en: 'Business desk of this example site' },
      summary: { nl: 'Een loket dat niet bestaat. Het laat zien hoe een vraag aankomt.', en: 'A desk that does not exist. It shows how a question arrives.' },
      role: 'other',
      needs: ['advice', 'start', 'grow', 'finance', 'hire', 'permits', 'find-location'],
      regions: ['NL'],
      contact: { email: 'loket@demo.wegwijzer.example', intake: { type: 'post', url: `${origin}/intake`, privacy: `${origin}/gemeente/over.html` } },
    },
  ],
});
