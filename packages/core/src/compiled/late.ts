/** What only some visits ask of a compiled feed: full records, ids, and the columns of filters that are closed at first. */
import type { Provider } from '../feed/provider.js';
import type { Scheme } from '../feed/scheme.js';
import type { Apart, Column, Entry, LateColumns, Schedule } from '../search/segment.js';
import { checkProvider, checkScheme, criteriaColumn } from './check-record.js';
import { type Files, asJson, checkedColumn, readColumns } from './files.js';
import { file, idShard, idShards, perChunk } from './layout.js';
import { type Shape, count, list, number, object, schedule, word, words } from './shapes.js';

const amount: Shape<number | null> = (value) => number(value) ?? undefined;
const columns = {
  provider: { shape: word, blank: '' },
  amount: { shape: amount, blank: null },
  modified: { shape: word, blank: '' },
  criteria: criteriaColumn,
};

const apartShape = object<Omit<Apart, keyof Schedule>>({ origin: count, same: words }, 'origin', 'same');

export async function column<Name extends keyof LateColumns>(files: Files, size: number, name: Name): Promise<LateColumns[Name]> {
  const kind = columns[name] as { readonly shape: Shape<unknown>; readonly blank: unknown };
  const read: Column<unknown> = await files.read(file.column(name), (bytes) => checkedColumn(readColumns(bytes, () => size)?.columns.get(name), kind, size));
  return read as LateColumns[Name];
}

export async function record(files: Files, scheme: number): Promise<{ readonly scheme: Scheme; readonly provider?: Provider }> {
  const name = file.records(Math.floor(scheme / perChunk));
  const chunk = await files.read(name, asJson);
  const item = (items: unknown, at: unknown): unknown => (Array.isArray(items) ? (items as unknown[])[at as number] : undefined);
  const { schemes, providers, given } = (chunk ?? {}) as Readonly<Record<string, unknown>>;
  const found = checkScheme(item(schemes, scheme % perChunk));
  if (!found) throw files.broken(name);
  const provider = checkProvider(item(providers, item(given, scheme % perChunk)));
  return { scheme: found, ...(provider && { provider }) };
}

export async function find(files: Files, size: number, id: string): Promise<readonly Entry[]> {
  return (await idsOf(files, size, idShard(id, idShards(size)))).filter((entry) => entry.id === id);
}

export async function entries(files: Files, size: number): Promise<readonly Entry[]> {
  const shards = await Promise.all(Array.from({ length: idShards(size) }, (_, shard) => idsOf(files, size, shard)));
  return shards.flat().sort((a, b) => a.scheme - b.scheme);
}

function idsOf(files: Files, size: number, shard: number): Promise<readonly Entry[]> {
  return files.read(file.ids(shard), (bytes) =>
    list((value): Entry | undefined => {
      const [id, scheme, claim, apart] = Array.isArray(value) ? (value as unknown[]) : [];
      const own = apartShape(apart);
      if (word(id) === undefined || !(own ? scheme === -1 : count(scheme) !== undefined && (scheme as number) < size)) return undefined;
      return { id: id as string, scheme: scheme as number, ...(word(claim) !== undefined && { claim: claim as string }), ...(own && { apart: { ...own, ...schedule(apart) } }) };
    })(asJson(bytes)),
  );
}
