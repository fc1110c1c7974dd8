/** What saved schemes are called, for a page whose feeds do not know them. Beside the list of ids, which stays what it was. */

const key = 'mkb-wegwijzer-saved-names';
/** Where the names are while the browser keeps nothing for us; they go with the page. */
const memory = Symbol.for('mkb-wegwijzer/saved-names/1');
const page = globalThis as { [memory]?: Names };
type Names = Readonly<Record<string, string>>;

/** What a saved scheme was called when it was saved; undefined for one that was saved without. */
export function savedName(id: string): string | undefined {
  const names = read();
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

/** Keeps the names of what is saved now, and no others; `added` came last. */
export function keepNames(ids: readonly string[], added: Names = {}): void {
  const known: Names = { ...read(), ...added };
  const names = Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(known, id) ? [[id, known[id]!.slice(0, 300)] as const] : [])));
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(names));
    else localStorage.removeItem(key);
    delete page[memory];
  } catch {
    page[memory] = names;
  }
}

function read(): Names {
  if (page[memory]) return page[memory];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {};
  } catch {
    return {};
  }
}
