/** The files of a build, fetched as they are needed and each read once. */
import { FeedError } from '../feed/errors.js';
import type { Column } from '../search/segment.js';
import { Reader } from './bytes.js';
import type { ColumnHead } from './layout.js';
import type { Shape } from './shapes.js';

/** Brings a file of the build by its name, uncompressed. Rejects with a {@link FeedError}. */
export type Load = (name: string) => Promise<Uint8Array>;

export class Files {
  /** What was read; a file that failed is asked for again the next time. */
  readonly #known = new Map<string, Promise<unknown>>();

  /** `url` is the address of the manifest, for messages. */
  constructor(
    private readonly load: Load,
    private readonly url: string,
  ) {}

  /** What `read` makes of a file. Whatever is wrong in it is one kind of error: the file is damaged. */
  read<T>(name: string, read: (bytes: Uint8Array) => T | undefined): Promise<T> {
    return this.once(name, async () => {
      const bytes = await this.load(name);
      let value: T | undefined;
      let cause: unknown;
      try {
        value = read(bytes);
      } catch (error) {
        cause = error;
      }
      if (value === undefined) throw this.broken(name, cause);
      return value;
    });
  }

  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name) as Promise<T> | undefined;
    if (known) return known;
    const begun = make();
    this.#known.set(name, begun);
    begun.catch(() => this.#known.delete(name));
    return begun;
  }

  broken(name: string, cause?: unknown): FeedError {
    const { url } = this;
    return new FeedError('not-a-feed', `${url}#${name}`, `The file "${name}" of the compiled feed at ${url} is damaged. Build the feed again and upload all of it, the manifest last.`, { cause });
  }
}

export const asJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

export function readColumns(bytes: Uint8Array, sizeOf: (head: Readonly<Record<string, unknown>>) => number | undefined) {
  const reader = new Reader(bytes);
  const head = JSON.parse(reader.text()) as Readonly<Record<string, unknown>>;
  const size = sizeOf(head);
  if (size === undefined || !Array.isArray(head['columns'])) return undefined;
  const columns = new Map<string, Column<unknown>>();
  for (const { name, values, width } of head['columns'] as readonly ColumnHead[]) columns.set(name, { values, index: reader.column(size, width) });
  return { head, size, columns };
}

/** A column whose values are of the right kind; a value that is not is replaced by the blank one, so that positions hold. */
export function checkedColumn<T>(column: Column<unknown> | undefined, { shape, blank }: { readonly shape: Shape<T>; readonly blank: T }, size: number): Column<T> {
  if (!column || !Array.isArray(column.values)) return { values: [blank], index: new Uint8Array(size) };
  const values = column.values.map((value) => shape(value) ?? blank);
  if (column.index.some((position) => position >= values.length)) throw new RangeError('position outside its column');
  return { values, index: column.index };
}
