/**
 * Finds postcodes and addresses with PDOK Locatieserver 3.1 of the Dutch Cadastre. What a visitor types goes there, so a page must
 * ask for it. Only documented parameters are used (others are refused), and an answer is believed no further than it can be checked.
 */
import { type Point, isPoint } from '@mkb-wegwijzer/core/geo';
import { TooLarge, readText } from './body.js';
import type { Environment } from './environment.js';
import { waitFor, within } from './waiting.js';

/** An address, street, postcode or town that may be meant. */
export interface GeocoderSuggestion {
  /** What {@link Geocoder.lookup} wants. */
  readonly id: string;
  /** "Brink 1, 9401HS Assen" */
  readonly name: string;
}

/** Where it is. */
export interface GeocodedPlace {
  readonly name: string;
  /** CBS code of its municipality, such as `GM0106`. */
  readonly municipality: string;
  readonly point: Point;
}

/** A newer service of PDOK, or one of somebody else, can take its place behind this. */
export interface Geocoder {
  /** What may be meant by a text, best first; at most eight. Rejects with a {@link GeocoderError}, or with the signal's reason. */
  suggest(text: string, signal?: AbortSignal): Promise<readonly GeocoderSuggestion[]>;
  /** Where a suggestion is. Rejects as {@link suggest}. */
  lookup(id: string, signal?: AbortSignal): Promise<GeocodedPlace>;
}

/** The service could not be reached (`network`), did not answer within five seconds (`timeout`), refused (`http`), or said what makes no sense (`answer`). */
export class GeocoderError extends Error {
  constructor(
    readonly code: 'network' | 'timeout' | 'http' | 'answer',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GeocoderError';
  }
}

const base = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';
/** Milliseconds to wait for an answer. */
const patience = 5_000;
/** The most that an answer may be, in bytes: ten suggestions are some three thousand. */
const mostBytes = 100_000;
const most = 8;
/** The service knows parcels, districts and kilometre posts too: no visitor lives there. */
const types = 'type:(adres OR postcode OR weg OR woonplaats)';

/** Sends nothing until it is asked. `environment` is how it reaches the network. */
export function pdokGeocoder(environment: Environment): Geocoder {
  const ask = async (path: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<readonly Doc[]> => {
    const stop = new AbortController();
    try {
      const url = `${base}/${path}?${new URLSearchParams(parameters).toString()}`;
      return await waitFor(within(patience, docsAt(url, stop.signal, environment), environment), signal);
    } catch (error) {
      if (signal?.aborted || error instanceof GeocoderError) throw error;
      // What is no network error is the clock's: `within` gave up.
      const late = !(error instanceof TypeError);
      throw new GeocoderError(late ? 'timeout' : 'network', `PDOK Locatieserver ${late ? 'did not answer in time' : 'could not be reached; does the page allow https://api.pdok.nl in connect-src?'}`, { cause: error });
    } finally {
      stop.abort();
    }
  };
  return {
    async suggest(text, signal) {
      const q = text.trim().slice(0, 100);
      if (q === '') return [];
      const docs = await ask('suggest', { q, fq: types, rows: String(most), fl: 'id,weergavenaam' }, signal);
      return docs.map(({ id, weergavenaam }) => ({ id, name: nameOf(weergavenaam) })).filter((each): each is GeocoderSuggestion => isId(each.id) && each.name !== '').slice(0, most);
    },
    async lookup(id, signal) {
      if (!isId(id)) throw new GeocoderError('answer', 'this is not an id of the Locatieserver');
      const [doc] = await ask('lookup', { id, fl: 'id,weergavenaam,gemeentecode,centroide_ll' }, signal);
      const place = doc && placeOf(doc);
      if (!place) throw new GeocoderError('answer', `PDOK Locatieserver does not say where ${id} is`);
      return place;
    },
  };
}

type Doc = Readonly<Record<string, unknown>>;

async function docsAt(url: string, signal: AbortSignal, environment: Environment): Promise<readonly Doc[]> {
  const response = await environment.fetch(url, { mode: 'cors', credentials: 'omit', referrerPolicy: 'strict-origin', headers: { accept: 'application/json' }, signal });
  if (!response.ok) throw new GeocoderError('http', `PDOK Locatieserver answered ${response.status}`);
  const { text } = await readText(response, mostBytes).catch((cause: unknown) => {
    throw cause instanceof TooLarge ? new GeocoderError('answer', `PDOK Locatieserver gave more than ${mostBytes} bytes`) : cause;
  });
  try {
    const { response: found } = JSON.parse(text) as { readonly response?: { readonly docs?: unknown } };
    if (Array.isArray(found?.docs)) return found.docs.filter((doc): doc is Doc => typeof doc === 'object' && doc !== null);
  } catch {
    // Told below.
  }
  throw new GeocoderError('answer', 'PDOK Locatieserver gave no list of documents');
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
/** The name without controls and what would turn its line around; empty when it is none. */
const nameOf = (value: unknown): string => (typeof value === 'string' && value.length <= 200 ? value.replace(/\p{C}+/gu, '').trim() : '');

function placeOf({ weergavenaam, gemeentecode, centroide_ll: centre }: Doc): GeocodedPlace | undefined {
  const point = typeof centre === 'string' ? pointOf(centre) : undefined;
  const name = nameOf(weergavenaam);
  if (!point || name === '' || typeof gemeentecode !== 'string' || !/^\d{4}$/.test(gemeentecode)) return undefined;
  return { name, municipality: `GM${gemeentecode}`, point };
}

/** "POINT(6.5638 52.9934)", longitude first, and within the country. */
function pointOf(text: string): Point | undefined {
  const [, lon, lat] = /^POINT ?\((\d{1,2}(?:\.\d{1,15})?) (\d{1,2}(?:\.\d{1,15})?)\)$/.exec(text) ?? [];
  const point = { lat: Number(lat), lon: Number(lon) };
  return isPoint(point) && point.lat > 50 && point.lat < 54 && point.lon > 3 && point.lon < 8 ? point : undefined;
}
