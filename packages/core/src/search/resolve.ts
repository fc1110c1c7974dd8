/**
 * Which copy of a scheme is shown when several segments, or several feeds of one, have it. The rules are those of
 * {@link federate}; it is given only the records that are tied to others, so that nothing else needs to be fetched.
 */
import type { FeedError } from '../feed/errors.js';
import { type Part, type Source, federate } from '../feed/federate.js';
import type { Feed } from '../feed/feed.js';
import type { Provider } from '../feed/provider.js';
import type { Scheme } from '../feed/scheme.js';
import { attempt } from './attempt.js';
import type { FinderQuery, FinderResult, SchemeCollection } from './collection.js';
import { type Opened, type Piece, type Resolved, isSegment, originsOf } from './pieces.js';
import type { Origin, Segment } from './segment.js';

/** A copy of a scheme that is tied to others, with where it stands. */
interface Copy {
  readonly piece: number;
  readonly origin: number;
  /** -1 for one that is not for companies. */
  readonly scheme: number;
  readonly record: Scheme;
}

export async function resolve(pieces: readonly Piece[], today: string): Promise<Opened> {
  const segments = pieces.map((piece) => (isSegment(piece) ? piece.segment : undefined));
  const errors: FeedError[] = [];
  const copies = await tied(segments, errors);
  const providers = await tiedProviders(segments, errors);
  const parts = pieces.flatMap((piece, at): Part[] =>
    isSegment(piece)
      ? originsOf(piece).map((origin, number) => partOf(origin, copies.filter((copy) => copy.piece === at && copy.origin === number).map(({ record }) => record), providers(at, number)))
      : [piece],
  );
  const catalogue = federate(parts, { today });
  let next = 0;
  const resolved = pieces.flatMap((piece, at): Resolved[] => {
    const order = isSegment(piece) ? piece.segment.origins.map(() => next++) : [next++];
    if (!isSegment(piece)) return [];
    const sources = order.map((position) => catalogue.sources[position]!);
    const hidden = new Uint8Array(piece.segment.size);
    const from = new Map<number, readonly [Source, ...Source[]]>();
    for (const { piece: whose, origin, scheme, record } of copies) {
      if (whose !== at || scheme < 0) continue;
      const shown = catalogue.schemes.get(record.id);
      if (shown?.from[0] === sources[origin]) from.set(scheme, shown!.from);
      else hidden[scheme] = 1;
    }
    return [{ segment: piece.segment, sources, order, hidden, from }];
  });
  return { guide: catalogue, resolved, ...(errors.length > 0 && { untold: (schemes, again) => untold(schemes, errors, again) }) };
}

/**
 * Schemes of which some could not be weighed against their copies: both are shown, and every answer says what is missing. Who asks the
 * same question again tries again; any other one does not wait for a file that did not come a moment ago.
 */
function untold<T extends SchemeCollection>(schemes: T, missed: readonly FeedError[], again: () => Promise<T>): T {
  let now = schemes;
  let last: string | undefined;
  const find = async (query: FinderQuery): Promise<FinderResult> => {
    const asked = JSON.stringify(query);
    if (asked === last && now === schemes) now = await again();
    last = asked;
    const found = await now.find(query);
    return now === schemes ? { ...found, errors: [...missed, ...found.errors.filter(({ url }) => !missed.some((known) => known.url === url))] } : found;
  };
  return new Proxy(schemes, {
    get: (_, name): unknown => {
      if (name === 'find') return find;
      const value: unknown = Reflect.get(now, name, now);
      return typeof value === 'function' ? (value.bind(now) as unknown) : value;
    },
  });
}

/** Every copy of each scheme that may have to be weighed against another one. */
async function tied(segments: readonly (Segment | undefined)[], errors: FeedError[]): Promise<readonly Copy[]> {
  const present = segments.filter((segment) => segment !== undefined);
  const wanted = new Set(present.flatMap(({ ties }) => ties.repeated));
  for (const { ties } of present) for (const { id, same } of ties.schemes) wanted.add(id).add(same);
  if (present.length > 1) {
    for (const { origins } of present) for (const { gone } of origins) for (const { id } of gone) wanted.add(id);
    for (const id of await sharedIds(present, errors)) wanted.add(id);
  }
  const ids = [...wanted];
  const found = await Promise.all(
    segments.map(async (segment, piece) => {
      if (!segment) return [];
      const entries = (await Promise.all(ids.map(async (id) => (await attempt(segment.find(id), errors)) ?? []))).flat();
      const { origin, schedule } = segment.columns;
      return entries.map(({ id, scheme, claim, apart }): Copy => {
        const likes = apart?.same ?? segment.ties.schemes.filter((like) => like.scheme === scheme).map(({ same }) => same);
        const related = likes.map((same) => ({ id: same, type: 'same-as' }));
        const { windows, status } = apart ?? schedule.values[schedule.index[scheme]!]!;
        const record: Scheme = { id, name: id, kind: 'other', ...(windows && { windows }), ...(status !== undefined && { status }), ...(claim !== undefined && { authority: claim }), ...(related.length > 0 && { related }) };
        return { piece, scheme, origin: apart?.origin ?? origin.values[origin.index[scheme]!]!, record };
      });
    }),
  );
  // In the order of the schemes, whichever tie brought them up, so that the sources of a card stand in one order.
  return found.flatMap((copies) => copies.sort((a, b) => a.scheme - b.scheme || (a.record.id < b.record.id ? -1 : 1)));
}

/** Ids that more than one segment has. Only segments whose ids begin alike can share one, so only those are asked. */
async function sharedIds(segments: readonly Segment[], errors: FeedError[]): Promise<readonly string[]> {
  const mayShare = (a: Segment, b: Segment) => a !== b && a.ties.namespaces.some((one) => b.ties.namespaces.some((other) => one.startsWith(other) || other.startsWith(one)));
  const asked = segments.filter((segment) => segments.some((other) => mayShare(segment, other)));
  const lists = await Promise.all(asked.map(async (segment) => (await attempt(segment.entries(), errors)) ?? []));
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list.map((entry) => entry.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([id]) => id);
}

/** For each origin of each segment: its providers that say that they are another, or that another says so of, and no more of them than that. */
async function tiedProviders(segments: readonly (Segment | undefined)[], errors: FeedError[]): Promise<(piece: number, origin: number) => readonly Provider[]> {
  const tied = new Set(segments.flatMap((segment) => segment?.ties.providers ?? []).flatMap(({ id, same }) => [id, same]));
  if (tied.size === 0) return () => [];
  const lists = await Promise.all(segments.map(async (segment) => (segment && (await attempt(segment.providers(), errors))) ?? []));
  return (piece, origin) =>
    lists[piece]!.filter((provider) => provider.origin === origin && tied.has(provider.id)).map(({ id }) => {
      const related = segments[piece]!.ties.providers.filter((like) => like.origin === origin && like.id === id).map(({ same }) => ({ id: same, type: 'same-as' }));
      return { id, name: id, role: 'other', ...(related.length > 0 && { related }) };
    });
}

function partOf(origin: Origin, schemes: readonly Scheme[], providers: readonly Provider[]): Part {
  const { header, needs, themes, areas, questions, gone, problems, url, role, title, authorities, copied } = origin;
  const feed: Feed = { ...header, members: [], needs: [...needs], themes: [...themes], areas: [...areas], questions: [...questions], gone: [...gone], schemes: [...schemes], providers: [...providers] };
  return { url, role, ...(title !== undefined && { title }), ...(authorities && { authorities }), ...(copied !== undefined && { copied }), read: { feed, problems } };
}
