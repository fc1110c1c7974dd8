/** Sends a visitor's question to an organisation's intake: there alone, once, and with an answer that says whether it arrived. */
import { type IntakeField, type IntakeMessage, maySendTo } from '@mkb-wegwijzer/core/referral-intake';
import { TooLarge, readText } from './body.js';
import { type Environment, browserEnvironment } from './environment.js';
import { TooLate, within } from './waiting.js';

/** What the receiver answers once it has the question. */
export interface IntakeReceipt {
  /** By what the receiver knows it; a short text. */
  readonly reference: string | undefined;
  /** When it came in (ISO 8601). */
  readonly received: string;
}

/** `pending`: an earlier attempt at the same message is still being taken in. */
export type IntakeErrorCode = 'not-allowed' | 'network' | 'timeout' | 'pending' | 'busy' | 'server' | 'invalid' | 'refused' | 'unreadable';

/** A field that the receiver does not take, and what it says of it. */
export interface RefusedField {
  readonly field: IntakeField;
  /** One line of text; empty when it says nothing. */
  readonly detail: string;
}

/** Why a question could not be handed over. It holds nothing of what was sent. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly status: number | undefined;
  /** For how long the receiver wants to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** Of `invalid`: which fields. */
  readonly fields: readonly RefusedField[];
  /** Nobody knows whether it arrived, at this attempt or at the one before. */
  readonly mayHaveArrived: boolean;
  constructor(code: IntakeErrorCode, message: string, more: { status?: number; retryAfter?: number | undefined; fields?: readonly RefusedField[]; mayHaveArrived?: boolean; cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.code = code;
    this.status = more.status;
    this.retryAfter = more.retryAfter;
    this.fields = more.fields ?? [];
    this.mayHaveArrived = more.mayHaveArrived ?? (code === 'timeout' || code === 'pending' || code === 'unreadable');
  }
}

export interface IntakeOptions {
  /** The same for every attempt at the same message, and never for another. See {@link newIntakeKey}. */
  readonly key: string;
  /** The origins that the page lets questions be sent to. */
  readonly origins: readonly string[];
  /** The longest wait for an answer, in milliseconds. */
  readonly timeout?: number | undefined;
  readonly environment?: Environment | undefined;
}

/** The largest answer that is read, in bytes. */
const mostBytes = 16 * 1024;
/** How long to let a receiver recover before the one retry, in milliseconds, when it does not say; and the most that one waits for it. */
const backoff = 500;
const mostPatience = 4_000;

/** A key that no other message has. `crypto.randomUUID` is not there on a page without https. */
export const newIntakeKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Sends a message. Tries once more, with the same key, when the fault may pass by itself; after a timeout it does not, since the
 * visitor has waited long enough. Rejects with an {@link IntakeError}.
 */
export async function sendIntake(url: string, message: IntakeMessage, options: IntakeOptions): Promise<IntakeReceipt> {
  const { environment = browserEnvironment() } = options;
  if (!maySendTo(url, options.origins)) throw new IntakeError('not-allowed', `Nothing was sent: the page does not name the origin of ${url} in intake-origins, or it is not https.`);
  const body = JSON.stringify(message);
  try {
    return await attempt(url, body, options, environment);
  } catch (error) {
    if (!(error instanceof IntakeError) || !mayPass(error)) throw error;
    await environment.delay(error.retryAfter ?? backoff, new AbortController().signal);
    return attempt(url, body, options, environment).catch((last: unknown) => {
      // What the first may have brought there is still there, unless the receiver says that it does not take it.
      throw error.mayHaveArrived && last instanceof IntakeError && last.code !== 'invalid' && last.code !== 'refused' ? Object.assign(last, { mayHaveArrived: true }) : last;
    });
  }
}

const mayPass = ({ code, retryAfter = 0 }: IntakeError): boolean => (code === 'network' || code === 'pending' || code === 'server' || code === 'busy') && retryAfter <= mostPatience;

const request: RequestInit = {
  method: 'POST',
  mode: 'cors',
  // Where the question goes was allowed by the page and shown to the visitor: it goes nowhere else.
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

async function attempt(url: string, body: string, { key, timeout = 10_000 }: IntakeOptions, environment: Environment): Promise<IntakeReceipt> {
  const stop = new AbortController();
  // Without a connection nothing leaves; one that is lost on the way looks just like one that never was.
  const mayHaveArrived = globalThis.navigator?.onLine !== false;
  const headers = { accept: 'application/json, application/problem+json', 'content-type': 'application/json', 'idempotency-key': `"${key}"` };
  const post = async (): Promise<IntakeReceipt> => {
    const response = await environment.fetch(url, { ...request, headers, body, signal: stop.signal });
    return response.ok ? readReceipt(response, environment) : refuse(response, environment);
  };
  try {
    return await within(timeout, post(), environment);
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause;
    if (cause instanceof TooLate) throw new IntakeError('timeout', `The receiver at ${url} did not answer in time. The question may have arrived.`, { cause });
    throw new IntakeError('network', `The receiver at ${url} could not be reached. Check that it is up, that it answers the preflight of CORS, that it does not redirect, and that the page's Content-Security-Policy allows it in connect-src.`, { mayHaveArrived, cause });
  } finally {
    stop.abort();
  }
}

async function readReceipt(response: Response, environment: Environment): Promise<IntakeReceipt> {
  const { reference, received } = await readJson(response);
  const text = typeof reference === 'number' ? String(reference) : typeof reference === 'string' ? line(reference, 64) : '';
  const moment = typeof received === 'string' ? Date.parse(received) : NaN;
  // A page that says "welcome" with a 200 is no receipt.
  if (text === '' && Number.isNaN(moment)) throw new IntakeError('unreadable', `The answer of ${response.url} is no receipt: it has neither a reference nor a date.`, { status: response.status });
  return { reference: text === '' ? undefined : text, received: (Number.isNaN(moment) ? environment.now() : new Date(moment)).toISOString() };
}

/** Something before the receiver, or the receiver itself, waited in vain: what was asked may have been done. */
const gaveUp: readonly number[] = [408, 502, 504];

async function refuse(response: Response, environment: Environment): Promise<never> {
  const { status } = response;
  const retryAfter = waitAsked(response.headers.get('retry-after'), environment);
  if (status === 409) throw new IntakeError('pending', 'The receiver is still taking the question in (409).', { status, retryAfter });
  if (status === 429) throw new IntakeError('busy', `The receiver is busy (${status}).`, { status, retryAfter });
  if (status >= 500 || status === 408) throw new IntakeError('server', `The receiver failed (${status}).`, { status, retryAfter, mayHaveArrived: gaveUp.includes(status) });
  const fields = fieldsIn(await readJson(response));
  if (fields.length > 0) throw new IntakeError('invalid', `The receiver does not take: ${fields.map(({ field }) => field).join(', ')}.`, { status, fields });
  throw new IntakeError('refused', `The receiver refuses the question (${status}).`, { status });
}

/** `Retry-After`, in seconds or as a date, in milliseconds. */
function waitAsked(header: string | null, environment: Environment): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - environment.now().getTime();
  return Number.isNaN(wait) ? undefined : Math.max(wait, backoff);
}

const pointers: Readonly<Record<string, IntakeField>> = {
  '/name': 'name', '/contact': 'contact', '/contact/email': 'email', '/contact/telephone': 'telephone', '/question': 'question', '/consent': 'consent', '/consent/given': 'consent',
};

/** The fields that a problem document (RFC 9457) points at in `errors`. */
function fieldsIn({ errors }: Readonly<Record<string, unknown>>): readonly RefusedField[] {
  const found = new Map<IntakeField, RefusedField>();
  for (const each of Array.isArray(errors) ? (errors as unknown[]).slice(0, 20) : []) {
    const { pointer, detail } = (typeof each === 'object' && each !== null ? each : {}) as { readonly pointer?: unknown; readonly detail?: unknown };
    const path = typeof pointer === 'string' ? pointer.replace(/^#/, '') : '';
    const field = Object.hasOwn(pointers, path) ? pointers[path]! : undefined;
    if (field && !found.has(field)) found.set(field, { field, detail: typeof detail === 'string' ? line(detail, 200) : '' });
  }
  return [...found.values()];
}

/** A text of others as one short line, without signs that cannot be seen. */
function line(text: string, most: number): string {
  const clean = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > most ? `${clean.slice(0, most).replace(/\p{Cs}/gu, '').trimEnd()}…` : clean;
}

/** An answer as an object; an empty one for whatever is none. */
async function readJson(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const text = /json/i.test(response.headers.get('content-type') ?? '') ? await textOf(response) : '';
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The text of an answer; nothing when it is larger than any receipt. */
const textOf = (response: Response): Promise<string> =>
  readText(response, mostBytes).then(
    ({ text }) => text,
    (error: unknown) => {
      if (error instanceof TooLarge) return '';
      throw error;
    },
  );
