/**
 * Filters over thousands of records, fast enough to be worked out anew within a frame: what is the same for many records, the list of
 * their values in a facet, is looked at once.
 */

/** What each record has in one facet: few lists of values, each of many records. */
export class Column {
  /**
   * @param lists The lists of values there are.
   * @param of For each record the position of its list.
   */
  constructor(
    readonly lists: readonly (readonly string[])[],
    readonly of: readonly number[],
  ) {}

  /** `valuesOf` is asked for each record, `counted` makes of such a list what counts, and is asked once for each. */
  static from<T>(records: readonly T[], valuesOf: (record: T) => readonly string[], counted = (values: readonly string[]) => values): Column {
    const lists: (readonly string[])[] = [];
    const known = new Map<string, number>();
    const of = records.map((record) => {
      const values = valuesOf(record);
      const key = values.length === 1 ? values[0]! : values.join('\n');
      const at = known.get(key) ?? lists.push(values) - 1;
      known.set(key, at);
      return at;
    });
    return new Column(lists.map(counted), of);
  }

  /** For each list whether it has one of the values. */
  passing(chosen: readonly string[]): readonly boolean[] {
    return this.lists.map((values) => chosen.some((value) => values.includes(value)));
  }
}

/** A facet without a column is not known yet: it leaves nobody out, and has no counts. */
export type Columns<Name extends string> = Readonly<Partial<Record<Name, Column>>>;

/** As `passes` says: those of the records, named by their position in the columns, that have a chosen value in every facet. */
export function narrowed<Name extends string>(columns: Columns<Name>, records: readonly number[], selection: Readonly<Partial<Record<Name, readonly string[]>>>): readonly number[] {
  const narrowing = Object.entries<readonly string[] | undefined>(selection).flatMap(([name, chosen = []]) => {
    const column = columns[name as Name];
    return column && chosen.length > 0 ? [{ of: column.of, passes: column.passing(chosen) }] : [];
  });
  return records.filter((record) => narrowing.every(({ of, passes }) => passes[of[record]!]));
}
