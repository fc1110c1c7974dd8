/** PDOK Locatieserver 3.1 as its documentation describes it, small and on the spot: real field names, and no other parameters than documented. */
import { type Environment, browserEnvironment } from '@mkb-wegwijzer/client';

/** What a document of the service looks like; the real ones have many fields more. */
export interface LocatieserverDoc {
  readonly type: string;
  readonly weergavenaam: string;
  readonly id: string;
  readonly score?: number;
  readonly gemeentecode?: string;
  readonly gemeentenaam?: string;
  readonly centroide_ll?: string;
}

export const addresses: readonly LocatieserverDoc[] = [
  { type: 'adres', weergavenaam: 'Brink 1, 9401HS Assen', id: 'adr-3e29b8a2d1dbf4b1ca3e2f1a1d2c8f11', score: 11.3, gemeentecode: '0106', gemeentenaam: 'Assen', centroide_ll: 'POINT(6.56386178 52.99340217)' },
  { type: 'weg', weergavenaam: 'Brink, Assen', id: 'weg-0aa2bb1f3c1c4d1e9f3a', score: 9.8, gemeentecode: '0106', gemeentenaam: 'Assen', centroide_ll: 'POINT(6.5640 52.9931)' },
  { type: 'postcode', weergavenaam: 'Hoofdstraat, 7811EP Emmen', id: 'pcd-51b4e8f6d2a07c1d', score: 8.1, gemeentecode: '0114', gemeentenaam: 'Emmen', centroide_ll: 'POINT(6.8980 52.7840)' },
];

const documented = { suggest: ['q', 'fq', 'rows', 'fl', 'start', 'sort', 'bq', 'qf', 'lat', 'lon', 'wt', 'df'], lookup: ['id', 'fl', 'wt'] };

/** What the service does: as documented, or one of the ways in which it fails. */
export type Mood = 'well' | 'down' | 'busy' | 'silent' | object | (string & {});

export interface Locatieserver extends Environment {
  /** Every address that was asked for. */
  readonly asked: string[];
  mood: Mood;
  /** Requests that were given up by who asked. */
  givenUp: number;
}

/** `clock` makes time limits run out at once. */
export function locatieserver({ docs = addresses, hasty = false }: { readonly docs?: readonly LocatieserverDoc[]; readonly hasty?: boolean } = {}): Locatieserver {
  const server: Locatieserver = {
    ...browserEnvironment(),
    asked: [],
    mood: 'well',
    givenUp: 0,
    delay: (_, signal) => (hasty ? Promise.resolve() : new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))),
    fetch: (address, init) => {
      server.asked.push(address);
      const { mood } = server;
      if (mood === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (mood === 'busy') return Promise.resolve(new Response('', { status: 503 }));
      if (mood === 'silent') {
        return new Promise((_, reject) => {
          init.signal?.addEventListener('abort', () => {
            server.givenUp++;
            reject(init.signal!.reason as Error);
          });
        });
      }
      if (mood !== 'well') return Promise.resolve(new Response(typeof mood === 'string' ? mood : JSON.stringify(mood)));
      const url = new URL(address);
      const path = url.pathname.split('/').at(-1) as 'suggest' | 'lookup';
      const unknown = [...url.searchParams.keys()].filter((name) => !documented[path].includes(name));
      if (unknown.length > 0) return Promise.resolve(new Response(JSON.stringify({ status: 'BAD_REQUEST', message: `Unknown query parameter ${unknown.join()}` }), { status: 400 }));
      const fields = (url.searchParams.get('fl') ?? 'type,weergavenaam,id,score').split(',');
      const wanted = path === 'lookup' ? docs.filter(({ id }) => id === url.searchParams.get('id')) : docs.filter(({ weergavenaam }) => fits(weergavenaam, url.searchParams.get('q') ?? ''));
      const shown = wanted.slice(0, Number(url.searchParams.get('rows') ?? 10)).map((doc) => Object.fromEntries(Object.entries(doc).filter(([name]) => fields.includes(name))));
      const answer = { response: { numFound: wanted.length, start: 0, maxScore: 11.3, numFoundExact: true, docs: shown }, highlighting: {}, spellcheck: { suggestions: [], collations: [] } };
      return Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json;charset=utf-8' } }));
    },
  };
  return server;
}

/** Every word typed begins a word of the name; spaces in a postcode do not count. */
function fits(name: string, typed: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/(\d{4}) ([a-z]{2})\b/g, '$1$2').split(/[\s,]+/).filter(Boolean);
  return plain(typed).every((word) => plain(name).some((part) => part.startsWith(word)));
}
